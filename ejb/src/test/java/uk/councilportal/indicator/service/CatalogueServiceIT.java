package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardChange;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.indicator.service.CatalogueEntry.Kind;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.TypedRows;

/** The national catalogue is kept version by version, by form and by file alike. */
class CatalogueServiceIT {
    private static final Map<String, String> VISITS = Map.ofEntries(
            Map.entry("title", "Visits"),
            Map.entry("area", "Visits"),
            Map.entry("polarity", "HIGH_IS_GOOD"),
            Map.entry("unit", "COUNT"),
            Map.entry("decimals", "0"),
            Map.entry("measure_type", "FLOW_IN_MONTH"),
            Map.entry("formula", "count"),
            Map.entry("disclosure", "CHILD_COUNT 7 ROUND5"),
            Map.entry("tier", "CORE"),
            Map.entry("definition", "Visits made in the month."),
            Map.entry("source", "Statutory return"));

    private final CouncilDesk desk = CouncilDesk.empty();
    private final String code = "visits-" + System.nanoTime();

    @Test
    void addsAnIndicatorAndANewVersionOfIt() {
        store(Kind.NEW_INDICATOR, VISITS);
        store(
                Kind.NEW_VERSION,
                Map.of("valid_from", "2016-04", "polarity", "NEUTRAL", "break_reason", "Calls count", "decimals", "1"));

        StandardHistory kept = setting().history();
        assertThat(kept.versions()).hasSize(2);
        assertThat(kept.at(ReportingMonth.of(2016, 3)).indicator().measure().polarity())
                .isEqualTo(Polarity.HIGH_IS_GOOD);
        assertThat(kept.latest().indicator().measure().polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(kept.latest().indicator().title()).isEqualTo("Visits");
        assertThat(kept.latest().source()).isEqualTo("Statutory return");
        assertThat(kept.breaks())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo("Calls count"));
        assertThat(setting().changes()).extracting(StandardChange::number).containsExactly(2, 1);
        assertThat(setting().changes().get(0).what()).contains("from 2016-04: polarity \"\" to \"NEUTRAL\"");
        assertThat(setting().seen()).isEqualTo(2);
    }

    @Test
    void correctsAVersionAndWritesNothingThatIsKeptAlready() {
        store(Kind.NEW_INDICATOR, VISITS);
        store(Kind.CORRECTION, Map.of("title", "Visits to children"));
        store(Kind.CORRECTION, Map.of("title", "Visits to children"));

        assertThat(setting().history().latest().indicator().title()).isEqualTo("Visits to children");
        assertThat(setting().changes()).hasSize(2);
    }

    /** Whoever has seen the catalogue knows by it whether anything is otherwise now. */
    @Test
    void countsEachChange() {
        long before = counted();
        store(Kind.NEW_INDICATOR, VISITS);
        long added = counted();
        store(Kind.CORRECTION, Map.of("title", "Visits to children"));

        assertThat(added).isGreaterThan(before);
        assertThat(counted()).isGreaterThan(added);
    }

    private long counted() {
        return desk.database().asCouncil(desk.council(), em -> new StandardIndicatorRepository(em).countChanges());
    }

    @Test
    void endsAnIndicatorAndNamesWhatReplacesIt() {
        store(Kind.NEW_INDICATOR, VISITS);
        String next = code + "-made";
        keep(new CatalogueEntry(next, Kind.NEW_INDICATOR, VISITS));
        store(Kind.CORRECTION, Map.of("valid_to", "2017-03", "replaced_by", next));

        assertThat(setting().history().last()).contains(ReportingMonth.of(2017, 3));
        assertThat(setting().history().replacedBy()).contains(next);
        assertThat(columns(Kind.CORRECTION, Map.of("valid_to", "2017-03", "replaced_by", "nothing")))
                .containsExactly("replaced_by");
    }

    @Test
    void takesOutAVersionThatWasEnteredInError() {
        store(Kind.NEW_INDICATOR, VISITS);
        store(Kind.NEW_VERSION, Map.of("valid_from", "2016-04", "title", "Visits made"));
        store(Kind.CORRECTION, Map.of("valid_from", "2016-04", "valid_to", "2018-03"));
        Map<String, String> removal = Map.of("valid_from", "2016-04", "reason", "Never came into force");

        assertThat(preview(Kind.REMOVAL, removal).differences())
                .extracting(StandardDifference::column, StandardDifference::before, StandardDifference::after)
                .contains(
                        tuple("valid_to", "2016-03", "2018-03"),
                        tuple("title", "Visits made", "Visits"),
                        tuple("valid_from", "2016-04", ""));
        store(Kind.REMOVAL, removal);

        StandardHistory kept = setting().history();
        assertThat(kept.versions()).hasSize(1);
        assertThat(kept.last()).as("the end of the indicator stays").contains(ReportingMonth.of(2018, 3));
        assertThat(setting().changes().get(0).reason()).isEqualTo("Never came into force");
        assertThat(setting().changes().get(0).what()).contains("title \"Visits made\" to \"Visits\"");
        assertThatThrownBy(() -> preview(Kind.REMOVAL, removal)).isInstanceOf(StandardNotFoundException.class);
        assertThatThrownBy(() -> preview(Kind.REMOVAL, Map.of("valid_from", "")))
                .as("the first version stays")
                .isInstanceOf(StandardNotFoundException.class);
    }

    @Test
    void storesNoReasonThatNobodyPreviewed() {
        store(Kind.NEW_INDICATOR, VISITS);
        CataloguePreview seen = preview(Kind.CORRECTION, Map.of("title", "One", "reason", "Misspelt"));

        assertThatThrownBy(() -> store(Kind.CORRECTION, Map.of("title", "One", "reason", "Counted otherwise"), seen))
                .isInstanceOf(CatalogueChangedException.class);
        store(Kind.CORRECTION, Map.of("title", "One", "reason", "Misspelt"), seen);
        assertThat(setting().changes().get(0).reason()).isEqualTo("Misspelt");
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndStoresNothing() {
        Map<String, String> typed = new LinkedHashMap<>(VISITS);
        typed.putAll(Map.of("title", "", "decimals", "many", "disclosure", "CHILD_COUTN", "formula", ""));

        assertThat(columns(Kind.NEW_INDICATOR, typed))
                .containsExactlyInAnyOrder("title", "decimals", "disclosure", "formula");
        assertThatThrownBy(this::setting).isInstanceOf(StandardNotFoundException.class);
        store(Kind.NEW_INDICATOR, VISITS);
        assertThat(columns(Kind.NEW_INDICATOR, VISITS)).containsExactly("code");
        assertThat(columns(Kind.NEW_VERSION, Map.of("valid_from", ""))).containsExactly("valid_from");
        assertThat(columns(Kind.NEW_VERSION, Map.of("valid_from", "2016-04", "polarity", "NEUTRAL", "unit", "DAYS")))
                .containsExactlyInAnyOrder("unit", "break_reason");
        store(Kind.NEW_VERSION, Map.of("valid_from", "2016-04"));
        assertThat(columns(Kind.NEW_VERSION, Map.of("valid_from", "2016-04"))).containsExactly("valid_from");
        assertThatThrownBy(() -> preview(Kind.CORRECTION, Map.of("valid_from", "2016-05")))
                .isInstanceOf(StandardNotFoundException.class);
    }

    @Test
    void overwritesNobodysChangeUnseen() {
        store(Kind.NEW_INDICATOR, VISITS);
        CataloguePreview seen = preview(Kind.CORRECTION, Map.of("title", "One"));
        store(Kind.CORRECTION, Map.of("title", "Two"));

        assertThatThrownBy(() -> store(Kind.CORRECTION, Map.of("title", "One"), seen))
                .isInstanceOf(CatalogueChangedException.class);
        assertThat(setting().history().latest().indicator().title()).isEqualTo("Two");
    }

    /** As many figures rest on another text as on the one previewed; it is not stored for all that. */
    @Test
    void storesNoTextThatNobodyPreviewed() {
        store(Kind.NEW_INDICATOR, VISITS);
        CataloguePreview seen = preview(Kind.CORRECTION, Map.of("definition", "Visits and calls."));

        assertThatThrownBy(() -> store(Kind.CORRECTION, Map.of("definition", "Calls."), seen))
                .isInstanceOf(CatalogueChangedException.class);
        assertThat(setting().history().latest().indicator().definition().text()).isEqualTo("Visits made in the month.");
        store(Kind.CORRECTION, Map.of("definition", "Visits and calls."), seen);
        assertThat(setting().history().latest().indicator().definition().text()).isEqualTo("Visits and calls.");
    }

    @Test
    void putsTheCatalogueInAnotherOrder() {
        store(Kind.NEW_INDICATOR, VISITS);
        List<String> order = new ArrayList<>(codes());
        assertThat(order.get(order.size() - 1)).isEqualTo(code);
        Collections.swap(order, order.size() - 1, order.size() - 2);

        arrange(order);
        assertThat(codes()).isEqualTo(order);
        assertThatThrownBy(() -> arrange(order.subList(1, order.size()))).isInstanceOf(CatalogueChangedException.class);
        Collections.swap(order, order.size() - 1, order.size() - 2);
        arrange(order);
    }

    /** What is exported says what is kept, so that storing it changes nothing. */
    @Test
    void writesAFileThatSaysWhatIsKept() {
        store(Kind.NEW_INDICATOR, VISITS);
        store(
                Kind.NEW_VERSION,
                Map.of("valid_from", "2016-04", "break_reason", "Calls, too", "title", "All \"visits\""));
        store(Kind.CORRECTION, Map.of("valid_from", "2016-04", "valid_to", "2018-03"));
        List<Map<String, String>> rows = desk.catalogueKeeping(CatalogueService::rows);

        CatalogueFilePreview preview = desk.catalogue(service -> service.preview(TypedRows.file("all.csv", rows)));
        assertThat(preview.outcome().counts()).isEqualTo(new ImportCounts(0, 0, rows.size(), 0));
        assertThat(preview.previews()).isEmpty();
        assertThat(own(rows)).extracting(row -> row.get("valid_to")).containsExactly("2016-03", "2018-03");
    }

    @Test
    void storesAFileAllOrNothing() {
        store(Kind.NEW_INDICATOR, VISITS);
        List<Map<String, String>> rows = own(desk.catalogueKeeping(CatalogueService::rows));
        Map<String, String> later = new LinkedHashMap<>(rows.get(0));
        later.putAll(Map.of("valid_from", "2016-04", "title", "Visits made"));
        Map<String, String> wrong = new LinkedHashMap<>(later);
        wrong.putAll(Map.of("valid_from", "2016-10", "valid_to", "2016-02", "unit", "DAYS", "replaced_by", code));

        FileSource bad = TypedRows.file("bad.csv", List.of(rows.get(0), later, wrong, later));
        CatalogueFilePreview preview = desk.catalogue(service -> service.preview(bad));
        assertThat(preview.outcome().failures())
                .extracting(ImportFailure::line, ImportFailure::column)
                .contains(tuple(4L, "unit"), tuple(4L, "valid_to"), tuple(4L, "replaced_by"), tuple(5L, "valid_from"));
        assertThatThrownBy(() -> desk.catalogue(service -> service.store(bad)))
                .isInstanceOf(ImportRejectedException.class);
        assertThat(setting().history().versions()).hasSize(1);

        FileSource good = TypedRows.file("good.csv", List.of(rows.get(0), later));
        List<CataloguePreview> seen =
                desk.catalogue(service -> service.preview(good)).previews();
        assertThat(seen)
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo(code));
        assertThatThrownBy(() -> desk.catalogue(service -> service.storePreviewed(good, List.of())))
                .isInstanceOf(CatalogueChangedException.class);
        ImportOutcome stored = desk.catalogue(service -> service.storePreviewed(good, seen));
        assertThat(stored.counts().changesAnything()).isTrue();
        assertThat(setting().history().versions()).hasSize(2);
    }

    private void store(Kind kind, Map<String, String> cells) {
        store(kind, cells, preview(kind, cells));
    }

    private void store(Kind kind, Map<String, String> cells, CataloguePreview seen) {
        keep(new CatalogueEntry(code, kind, cells), seen);
    }

    private void keep(CatalogueEntry entry) {
        keep(entry, desk.catalogueKeeping(service -> service.preview(entry)));
    }

    private void keep(CatalogueEntry entry, CataloguePreview seen) {
        desk.catalogueKeeping(service -> {
            service.store(entry, seen);
            return Optional.empty();
        });
    }

    private CataloguePreview preview(Kind kind, Map<String, String> cells) {
        return desk.catalogueKeeping(service -> service.preview(new CatalogueEntry(code, kind, cells)));
    }

    private List<String> columns(Kind kind, Map<String, String> cells) {
        List<String> columns = new ArrayList<>();
        assertThatThrownBy(() -> preview(kind, cells))
                .isInstanceOfSatisfying(
                        StandardRefusedException.class,
                        refused -> refused.failures().forEach(failure -> columns.add(failure.column())));
        return columns;
    }

    private StandardSetting setting() {
        return desk.catalogueKeeping(service -> service.standard(code));
    }

    private List<String> codes() {
        return desk.catalogueKeeping(CatalogueService::list).stream()
                .map(line -> line.history().code())
                .toList();
    }

    private void arrange(List<String> order) {
        desk.catalogueKeeping(service -> {
            service.arrange(code, order);
            return Optional.empty();
        });
    }

    private List<Map<String, String>> own(List<Map<String, String>> rows) {
        return rows.stream().filter(row -> row.get("code").equals(code)).toList();
    }
}
