package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.platform.exchange.ImportFailure;

/** Indicators are kept one by one, each change as a revision; nothing of anybody's is overwritten. */
class IndicatorSettingServiceIT {
    private static final IndicatorAddress CONTACTS = new IndicatorAddress("SG", "1.1");
    private static final IndicatorAddress ASSESSMENTS = new IndicatorAddress("SG", "2.5");

    private static final String INDICATORS =
            "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard\n";

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @Test
    void keepsAChangeAsARevisionAndEverythingElseAsItIs() {
        int seen = sheet().revision();
        int revision = set(CONTACTS, Map.of("title", "Contacts received", "owner_role", "Head of MASH"), seen);

        assertThat(revision).isEqualTo(seen + 1);
        KeptIndicator kept = find("1.1");
        assertThat(kept.definition().place().title()).isEqualTo("Contacts received");
        assertThat(kept.definition().ownerRole()).isEqualTo("Head of MASH");
        assertThat(kept.definition().place().area()).isEqualTo("Contacts");
        assertThat(desk.count("indicator_definition")).isEqualTo(3);
    }

    @Test
    void makesNoRevisionOfWhatIsKeptAlready() {
        int seen = sheet().revision();

        assertThat(set(CONTACTS, Map.of("title", "Contacts"), seen)).isEqualTo(seen);
        assertThat(desk.count("indicator_definition")).isEqualTo(2);
    }

    @Test
    void overwritesNobodysChangeUnseen() {
        int seen = sheet().revision();
        set(CONTACTS, Map.of("title", "Contacts received"), seen);

        assertThatThrownBy(() -> set(CONTACTS, Map.of("title", "Other"), seen))
                .isInstanceOf(IndicatorChangedException.class);
        assertThatThrownBy(() -> replace(CONTACTS, "1.1n", seen)).isInstanceOf(IndicatorChangedException.class);
        assertThatThrownBy(() -> arrange(List.of("2.5", "1.1"), seen)).isInstanceOf(IndicatorChangedException.class);
        assertThat(set(ASSESSMENTS, Map.of("title", "In time"), seen)).isGreaterThan(seen);
        assertThat(find("1.1").definition().place().title()).isEqualTo("Contacts received");
    }

    @Test
    void tellsEverythingThatIsWrongAndStoresNothing() {
        long before = desk.count("change_set");

        refused(
                () -> set(CONTACTS, Map.of("title", "", "decimals", "many", "parts", "[9.9"), sheet().revision()),
                refused -> assertThat(refused.failures())
                        .extracting(ImportFailure::column)
                        .containsExactlyInAnyOrder("title", "decimals", "parts"));
        refused(
                () -> set(CONTACTS, Map.of("parts", "[9.9]"), sheet().revision()),
                refused -> assertThat(refused.failures())
                        .singleElement()
                        .satisfies(failure -> assertThat(failure.message()).contains("[9.9]")));
        assertThat(desk.count("change_set")).isEqualTo(before);
    }

    @Test
    void refusesAnotherUnitThatFormulasNoLongerFitOnTheFormAndInAFile() {
        desk.indicators(service -> service.store(new IndicatorFiles(
                Optional.empty(),
                Optional.of(CouncilDesk.file("report,ref,numerator,denominator,multiplier,annualised\n"
                        + "SG,2.5,[1.1] + population,[1.1],100,no\n")),
                Optional.empty())));
        String words = "Formula 1 of 2.5 no longer fits: It adds figures of different units: count, days";
        IndicatorFiles file = CouncilDesk.indicatorFile(
                INDICATORS + "SG,1.1,Contacts,1,Contacts,NEUTRAL,DAYS,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes\n");

        refused(
                () -> set(CONTACTS, Map.of("unit", "DAYS"), sheet().revision()),
                refused -> assertThat(refused.failures()).containsExactly(new ImportFailure(2, "unit", words)));
        assertThat(desk.indicators(service -> service.preview(file)).failures())
                .containsExactly(new ImportFailure(2, "unit", "file.csv: " + words));
    }

    @Test
    void aFileClearsNothingItHasNoColumnFor() {
        set(
                CONTACTS,
                Map.of("owner_role", "Head of MASH", "months_in_arrears", "1", "retired", "yes"),
                sheet().revision());
        desk.indicators(service -> service.store(CouncilDesk.indicatorFile(INDICATORS
                + "SG,1.1,Contacts,1,Contacts received,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes\n")));

        IndicatorDefinition kept = find("1.1").definition();
        assertThat(kept.place().title()).isEqualTo("Contacts received");
        assertThat(kept.ownerRole()).isEqualTo("Head of MASH");
        assertThat(kept.measure().monthsInArrears()).isEqualTo(1);
        assertThat(kept.place().retired()).isTrue();
    }

    @Test
    void addsAnIndicatorBehindTheOthers() {
        Map<String, String> cells = new LinkedHashMap<>(
                desk.indicatorKeeping(service -> service.blank("SG")).entry().cells());
        assertThat(cells).containsEntry("title", "").containsEntry("frequency", "MONTHLY");
        cells.put("title", "Visits");
        cells.put("area", "Visits");
        add("3.1", cells);

        assertThat(refs()).containsExactly("1.1", "2.5", "3.1");
        assertThat(find("3.1").definition().place().position()).isEqualTo(3);
        refused(
                () -> add("3.1", cells),
                refused -> assertThat(refused.failures())
                        .extracting(ImportFailure::column)
                        .containsExactly("ref"));
        refused(
                () -> add("[3]", cells),
                refused -> assertThat(refused.failures())
                        .extracting(ImportFailure::column)
                        .containsExactly("ref"));
    }

    @Test
    void retiresAndReplacesAMeasure() {
        replace(ASSESSMENTS, "2.5n", sheet().revision());

        assertThat(find("2.5").definition().place().retired()).isTrue();
        KeptIndicator successor = find("2.5n");
        assertThat(successor.definition().place().retired()).isFalse();
        assertThat(successor.definition().measure())
                .isEqualTo(find("2.5").definition().measure());
        assertThat(find("2.5").definition().place().dataNote()).endsWith("Replaced by 2.5n.");
        assertThat(successor.definition().place().dataNote()).endsWith("Replaces 2.5.");
        for (String taken : List.of("1.1", "2.5n", "", "[x]")) {
            refused(
                    () -> replace(CONTACTS, taken, sheet().revision()),
                    refused -> assertThat(refused.failures())
                            .extracting(ImportFailure::column)
                            .containsExactly("ref"));
        }
    }

    @Test
    void refusesToReplaceAMeasureWhoseNoteHasNoRoomToSayBy() {
        set(CONTACTS, Map.of("data_note", "n".repeat(490)), sheet().revision());

        refused(
                () -> replace(CONTACTS, "1.1n", sheet().revision()),
                refused -> assertThat(refused.failures())
                        .extracting(ImportFailure::column)
                        .containsExactly("data_note"));
        assertThat(find("1.1").definition().place().retired()).isFalse();
    }

    @Test
    void tellsWhatIsWorkedOutFromAMeasureBeforeItIsReplacedAndAfterwards() {
        set(CONTACTS, Map.of("parts", "[2.5]"), sheet().revision());

        assertThat(desk.indicatorKeeping(service -> service.setting(ASSESSMENTS))
                        .users())
                .extracting(IndicatorCode::value)
                .containsExactly("1.1");
        assertThat(sheet().retiredSources().of(find("1.1").definition())).isEmpty();
        replace(ASSESSMENTS, "2.5n", sheet().revision());
        assertThat(sheet().retiredSources().of(find("1.1").definition()))
                .extracting(IndicatorCode::value)
                .containsExactly("2.5");
    }

    @Test
    void putsIndicatorsInAnotherOrderAndWritesOnlyWhatMoves() {
        int seen = sheet().revision();
        int moved = arrange(List.of("2.5", "1.1"), seen);

        assertThat(moved).isEqualTo(seen + 1);
        assertThat(refs()).containsExactly("2.5", "1.1");
        assertThat(arrange(List.of("2.5", "1.1"), moved)).isEqualTo(moved);
        assertThat(desk.count("indicator_definition")).isEqualTo(4);
        for (List<String> wrong : List.of(List.of("1.1"), List.of("1.1", "1.1"), List.of("1.1", "9.9"))) {
            assertThatThrownBy(() -> arrange(wrong, moved)).isInstanceOf(IndicatorChangedException.class);
        }
    }

    @Test
    void refusesALinkToWhatTheCatalogueDoesNotHaveAndSaysWhichOne() {
        Map<String, String> none = Map.of("standard", "", "comparability", "SAME");
        Map<String, String> unknown = Map.of("standard", "no-such", "comparability", "SAME", "note", "");

        refused(
                () -> desk.indicatorKeeping(service -> service.set(
                        CONTACTS, new IndicatorEntry(Map.of(), List.of(none, unknown)), sheet().revision())),
                refused -> assertThat(refused.ofLinks()).singleElement().satisfies(failure -> {
                    assertThat(failure.line()).isEqualTo(2);
                    assertThat(failure.column()).isEqualTo("standard");
                }));
    }

    @Test
    void doesNotFindWhatTheCouncilHasNot() {
        List.of(new IndicatorAddress("SG", "9.9"), new IndicatorAddress("NORF", "1.1"))
                .forEach(address -> {
                    assertThatThrownBy(() -> desk.indicatorKeeping(service -> service.setting(address)))
                            .isInstanceOf(IndicatorNotFoundException.class);
                    assertThatThrownBy(() -> set(address, Map.of(), 0)).isInstanceOf(IndicatorNotFoundException.class);
                });
        assertThatThrownBy(() -> desk.indicatorKeeping(service -> service.sheet(Optional.of("NORF"))))
                .isInstanceOf(IndicatorNotFoundException.class);
    }

    private IndicatorSheet sheet() {
        return desk.indicatorKeeping(service -> service.sheet(Optional.empty()));
    }

    private List<String> refs() {
        return sheet().indicators().stream().map(one -> one.code().value()).toList();
    }

    private KeptIndicator find(String ref) {
        return sheet().indicators().stream()
                .filter(one -> one.code().value().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private int set(IndicatorAddress address, Map<String, String> cells, int seen) {
        return desk.indicatorKeeping(service -> service.set(address, new IndicatorEntry(cells, List.of()), seen));
    }

    private void add(String ref, Map<String, String> cells) {
        desk.indicatorKeeping(
                service -> service.add(new IndicatorAddress("SG", ref), new IndicatorEntry(cells, List.of())));
    }

    private void replace(IndicatorAddress address, String by, int seen) {
        desk.indicatorKeeping(service -> service.replace(address, by, seen));
    }

    private int arrange(List<String> order, int seen) {
        return desk.indicatorKeeping(service -> service.arrange("SG", order, seen));
    }

    private static void refused(Runnable work, Consumer<IndicatorRefusedException> expected) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(IndicatorRefusedException.class, expected);
    }
}
