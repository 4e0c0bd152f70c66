package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportedChange;

/** Dimensions are kept one by one, each change as a revision; what was called so before is called so still. */
class DimensionSettingServiceIT {
    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @Test
    void renamesReordersRetiresAndLimitsMembersAndKeepsTheOldNames() {
        int before = revision();
        int now = set(
                "Locality",
                member("South", "South", Map.of("valid_to", "2017-03")),
                member("Borough", "", Map.of("total", "yes")),
                member("North and west", "North", Map.of("retired", "yes")));

        assertThat(now).isEqualTo(before + 1);
        Dimension area = dimension().dimension();
        assertThat(area.title()).isEqualTo("Locality");
        assertThat(area.members())
                .extracting(DimensionMember::name)
                .containsExactly("South", "Borough", "North and west");
        assertThat(area.members().get(0).validity().to()).contains(ReportingMonth.of(2017, 3));
        assertThat(area.members().get(1).total()).isTrue();
        assertThat(area.members().get(2).retired()).isTrue();
        assertThat(asOf(before).title()).isEqualTo("Area");
        assertThat(asOf(before).members()).extracting(DimensionMember::name).containsExactly("North", "South");
    }

    @Test
    void makesNoRevisionOfWhatIsKeptAndLeavesUnnamedMembersAlone() {
        int before = revision();
        assertThat(set("Area", member("North", "North", Map.of()), member("South", "South", Map.of())))
                .isEqualTo(before);
        assertThat(set("Area", member("North", "North", Map.of()))).isEqualTo(before);
        assertThat(dimension().dimension().members()).hasSize(2);
    }

    @Test
    void tellsEverythingThatIsWrongByItsRow() {
        assertThatThrownBy(() -> set(
                        "",
                        member("", "North", Map.of("total", "perhaps")),
                        member("South", "South", Map.of("valid_from", "2017-04", "valid_to", "soon"))))
                .isInstanceOfSatisfying(
                        SettingRefusedException.class,
                        refused -> assertThat(refused.failures())
                                .extracting(failure -> failure.line() + " " + failure.column())
                                .containsExactlyInAnyOrder("0 title", "1 member", "1 total", "2 valid_to"));
        refused(
                "2 valid_to",
                member("North", "North", Map.of()),
                member("South", "South", Map.of("valid_from", "2017-04", "valid_to", "2017-03")));
        refused("1 renamed_from", member("South", "North", Map.of()), member("South", "South", Map.of()));
        refused("1 renamed_from", member("East", "West", Map.of()));
        refused("0 member");
    }

    @Test
    void formulasAndLinksFollowInTheSameRevisionWhereAMemberGetsAnotherName() {
        desk.indicators(service -> service.store(new IndicatorFiles(
                Optional.empty(),
                Optional.of(CouncilDesk.file("report,ref,numerator,denominator,multiplier,annualised\n"
                        + "SG,2.5,[1.1]{area=North} + [1.1]{area=South},[1.1],100,no\n")),
                Optional.empty())));
        int before = revision();
        DimensionEntry entry = new DimensionEntry(
                "Area", List.of(member("West", "North", Map.of()), member("South", "South", Map.of())));

        assertThat(dimension().named())
                .containsOnly(Map.entry("North", List.of("2.5")), Map.entry("South", List.of("2.5")));
        assertThat(following(entry)).singleElement().satisfies(follower -> {
            assertThat(follower.report() + " " + follower.ref()).isEqualTo("SG 2.5");
            assertThat(follower.changes())
                    .containsExactly(new FollowingIndicator.Change(
                            "numerator",
                            "[1.1]{area=North} + [1.1]{area=South}",
                            "[1.1]{area=West} + [1.1]{area=South}"));
        });
        assertThat(revision()).isEqualTo(before);
        int now = desk.dimensionKeeping(service -> service.set("area", entry, before));
        assertThat(now).isEqualTo(before + 1);

        assertThat(numerator(before + 1)).isEqualTo("[1.1]{area=West} + [1.1]{area=South}");
        assertThat(numerator(before)).isEqualTo("[1.1]{area=North} + [1.1]{area=South}");
        assertThat(following(entry)).isEmpty();
    }

    @Test
    void aFileLetsFormulasFollowTooAndItsPreviewSaysWhich() {
        desk.indicators(service -> service.store(new IndicatorFiles(
                Optional.empty(),
                Optional.of(CouncilDesk.file("report,ref,numerator,denominator,multiplier,annualised\n"
                        + "SG,2.5,[1.1]{area=North},[1.1],100,no\n")),
                Optional.empty())));
        FileSource file = CouncilDesk.file("dimension,title,member,position,total,renamed_from\n"
                + "area,Area,South,2,no,\narea,Area,West,1,no,North\n");

        assertThat(desk.reports(service -> service.previewDimensions(file)).changes())
                .last()
                .isEqualTo(new ImportedChange(3, "SG 2.5 numerator", "[1.1]{area=North}", "[1.1]{area=West}"));
        int revision = desk.reports(service -> service.storeDimensions(file))
                .revision()
                .orElseThrow();
        assertThat(numerator(revision)).isEqualTo("[1.1]{area=West}");
    }

    private List<FollowingIndicator> following(DimensionEntry entry) {
        return desk.dimensionKeeping(service -> service.following("area", entry));
    }

    private String numerator(int revision) {
        return desk
                .database()
                .asCouncil(desk.council(), em -> new IndicatorRepository(em).listIndicators(1, revision))
                .stream()
                .filter(kept -> kept.code().value().equals("2.5"))
                .map(kept -> kept.definition().derivation().formulas().get(0).numerator())
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsWhichMembersHaveFigures() {
        desk.observations(service -> service.store(ImportOrder.of(
                CouncilDesk.file("report,ref,dimension,member,period_type,period,value,status\n"
                        + "SG,1.1,area,North,MONTH,2017-03,500,OK\n"),
                "")));

        assertThat(dimension().withFigures()).containsExactly("North");
    }

    @Test
    void addsADimensionOnce() {
        DimensionEntry entry = new DimensionEntry("Team", List.of(member("Duty", "", Map.of())));
        desk.dimensionKeeping(service -> service.add("team", entry));

        assertThat(desk.dimensionKeeping(DimensionSettingService::dimensions))
                .extracting(Dimension::code)
                .containsExactly("area", "team");
        for (String code : List.of("team", "AREA", "a;b", "", "-")) {
            assertThatThrownBy(() -> desk.dimensionKeeping(service -> service.add(code, entry)))
                    .isInstanceOfSatisfying(
                            SettingRefusedException.class,
                            refused -> assertThat(refused.failures())
                                    .singleElement()
                                    .satisfies(failure ->
                                            assertThat(failure.column()).isEqualTo("dimension")));
        }
    }

    @Test
    void overwritesNobodysChangeUnseenAndDoesNotFindWhatIsNotThere() {
        int seen = revision();
        DimensionEntry entry = new DimensionEntry("Other", List.of(member("North", "North", Map.of())));
        desk.dimensionKeeping(service -> service.set("area", entry, seen));

        assertThatThrownBy(() -> desk.dimensionKeeping(service -> service.set("area", entry, seen)))
                .isInstanceOf(SettingChangedException.class);
        assertThatThrownBy(() -> desk.dimensionKeeping(service -> service.set("team", entry, seen)))
                .isInstanceOf(SettingNotFoundException.class);
        assertThatThrownBy(() -> desk.dimensionKeeping(service -> service.following("team", entry)))
                .isInstanceOf(SettingNotFoundException.class);
        assertThatThrownBy(() -> desk.dimensionKeeping(service -> service.dimension("team")))
                .isInstanceOf(SettingNotFoundException.class);
    }

    @Test
    void splitsNoSeriesWhereSomebodyElseHasGivenTheMemberAnotherName() {
        set("Area", member("Upper North", "North", Map.of()));

        refused("1 renamed_from", member("North", "North", Map.of()));
        refused("2 renamed_from", member("South", "South", Map.of()), member("Upper North", "North", Map.of()));
        assertThat(dimension().dimension().members())
                .extracting(DimensionMember::name)
                .containsExactlyInAnyOrder("Upper North", "South");
    }

    @Test
    void givesNoTwoMembersOneName() {
        refused("2 member", member("West", "North", Map.of()), member("West", "South", Map.of()));
        refused("2 member", member("West", "", Map.of()), member("West", "North", Map.of()));
    }

    @SafeVarargs
    private void refused(String expected, Map<String, String>... members) {
        assertThatThrownBy(() -> set("Area", members))
                .isInstanceOfSatisfying(
                        SettingRefusedException.class,
                        refused -> assertThat(refused.failures())
                                .extracting(failure -> failure.line() + " " + failure.column())
                                .containsExactly(expected));
    }

    @SafeVarargs
    private int set(String title, Map<String, String>... members) {
        int seen = revision();
        return desk.dimensionKeeping(service -> service.set("area", new DimensionEntry(title, List.of(members)), seen));
    }

    private static Map<String, String> member(String name, String former, Map<String, String> other) {
        Map<String, String> cells = new HashMap<>(Map.of("member", name, "total", "no", "retired", "no"));
        if (!former.isEmpty()) {
            cells.put("renamed_from", former);
        }
        cells.putAll(other);
        return cells;
    }

    private DimensionSetting dimension() {
        return desk.dimensionKeeping(service -> service.dimension("area"));
    }

    private int revision() {
        return dimension().revision();
    }

    private Dimension asOf(int revision) {
        return desk.database()
                .asCouncil(desk.council(), em -> new BreakdownRepository(em).listDimensions(revision))
                .get(0);
    }
}
