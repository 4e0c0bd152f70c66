package uk.councilportal.benchmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalSource;
import uk.councilportal.benchmark.model.SeriesKey;

/** Figures as the official tool and the statistics in the common layout publish them. */
class FigureParsersTest {
    private static final String TOOL = "measure_short,dfe_la_number,years,value\n";
    private static final String PLACE =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,";
    private static final String ENGLAND = "2025,Reporting year,National,E92000001,England,,,,,,";
    private static final String ROTHERHAM =
            "2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,372,E08000018,Rotherham,";

    private final AreaDirectory areas = NationalFixture.areas();

    @Test
    void readsFiguresAndSymbolsOfTheTool() {
        List<NationalLine> lines = NationalFixture.read(tool(), NationalFixture.national(TOOL + """
                ReReferral,372,2025,19.6
                ReReferral,370,2024-25,-
                ReReferral,370,2023-24 (OT),
                ReReferral,815,2016,1.053079258e+10
                """));
        assertThat(lines)
                .extracting(line -> line.area() + " " + line.period() + " " + line.figure())
                .containsExactly("372 2025 19.6", "370 2024-25 -", "370 2023-24 (OT) -", "815 2016 10530792580");
        assertThat(lines.get(0).series()).isEqualTo(SeriesKey.ofTool("ReReferral"));
    }

    @Test
    void rejectsWhatTheToolDoesNotKnow() {
        assertThat(NationalFixture.rejected(tool(), NationalFixture.national(TOOL + """
                        Rereferral,372,2025,19.6
                        ReReferral,999,2025,19.6
                        ReReferral,372,25,19.6
                        ReReferral,372,2025,"19,6"
                        ReReferral,372,2025,0.12345678901
                        ReReferral,372,2025,1e15
                        """)))
                .containsExactly("2 measure_short", "3 dfe_la_number", "4 years", "5 value", "6 value", "7 value");
    }

    @Test
    void readsWideStatisticsOneFigureAColumn() {
        NationalFile file = NationalFixture.national(PLACE + "category,referral_count,rereferral_percent\n" + ENGLAND
                + "Referrals,632830,22.6\n" + ROTHERHAM + "Referrals,c,\n");
        List<NationalLine> lines = all(file);
        assertThat(lines)
                .extracting(line -> line.area() + " " + line.series().measure() + " " + line.figure())
                .containsExactly(
                        "E92000001 referral_count 632830",
                        "E92000001 rereferral_percent 22.6",
                        "372 referral_count c",
                        "372 rereferral_percent x");
        assertThat(lines.get(0).series())
                .isEqualTo(new SeriesKey(NationalSource.DFE, "referral_count", "Referrals"))
                .hasToString("Referrals: referral_count");
        assertThat(areas.added()).extracting(NationalArea::key).containsExactly("E92000001");
        assertThat(areas.addedCodes()).containsExactly(java.util.Map.entry("E92000001", "E92000001"));
    }

    @Test
    void readsLongStatisticsByTheirLimits() {
        NationalFile file = NationalFixture.national(PLACE + "cla_group,placement_stability,children_count\n"
                + ENGLAND + "CLA on 31 March,Total children,81770\n" + ENGLAND
                + "CLA on 31 March,With 3 or more placements,8500\n");
        assertThat(all(file))
                .extracting(line -> line.series().category())
                .containsExactly("CLA on 31 March | Total children", "CLA on 31 March | With 3 or more placements");
    }

    @Test
    void readsStatisticsWithoutLimits() {
        NationalFile file = NationalFixture.national(PLACE + "caseload_fte\n"
                + "202425,Financial year,Regional,E92000001,England,E12000001,North East,,,,low\n");
        assertThat(all(file)).singleElement().satisfies(line -> {
            assertThat(line.series().category()).isEmpty();
            assertThat(line.period()).isEqualTo("2024-25");
            assertThat(line.area()).isEqualTo("E12000001");
            assertThat(line.figure()).hasToString("low");
        });
        assertThat(all(NationalFixture.national(PLACE + "caseload_fte\n"))).isEmpty();
    }

    @Test
    void keepsACouncilThroughNewCodesAndTwoCouncilsWithOneFigureApart() {
        String council = "2022,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,";
        NationalFile file = NationalFixture.national(PLACE + "cases\n" + council + "815,E10000023,North Yorkshire,7\n"
                + council + "940 / 941,E06000061 / E06000062,North / West,8\n" + council + "816,E10000023,York,9\n"
                + council + "817,,Elsewhere,9\n" + council + "818,,Elsewhere,9\n");
        assertThat(all(file)).extracting(NationalLine::area).containsExactly("815", "940 / 941", "816", "817", "818");
        assertThat(areas.addedCodes()).containsExactly(java.util.Map.entry("E10000023", "815"));
        assertThat(areas.added())
                .contains(new NationalArea(
                        "940 / 941", AreaKind.OTHER, "North / West", "Yorkshire and The Humber", Optional.empty()))
                .allSatisfy(area -> assertThat(area.onsCode()).isEmpty());
        assertThat(areas.nameOf("816")).isEqualTo("York");
        assertThat(areas.nameOf("1")).isEqualTo("1");
    }

    @Test
    void rejectsPlacesAndTimesItCannotTake() {
        NationalFile file = NationalFixture.national(PLACE + "category,cases\n" + ENGLAND + "All,1\n"
                + "2025,Week 12,National,E92000001,England,,,,,,All,1\n"
                + "2025,Reporting year,Ward,E92000001,England,,,,,,All,1\n"
                + "2025,Reporting year,National,W92000004,Wales,,,,,,All,1\n"
                + "2025,Reporting year,Regional,E92000001,England,,,,,,All,1\n"
                + "2026/28,Reporting year,National,E92000001,England,,,,,,All,1\n" + ENGLAND + "3,1\n" + ENGLAND
                + "All,many\n" + ENGLAND + "x".repeat(201) + ",1\n");
        assertThat(NationalFixture.rejected(new StatisticsCsvParser(file, areas), file))
                .containsExactly(
                        "3 time_identifier",
                        "4 geographic_level",
                        "5 country_code",
                        "6 region_code",
                        "7 time_period",
                        "8 category",
                        "9 cases",
                        "10 category");
    }

    @Test
    void rejectsNamesThatAreTooLongToBeKept() {
        NationalFile two = NationalFixture.national(PLACE + "one,two,cases\n" + ENGLAND + "a,b,1\n" + ENGLAND
                + "x".repeat(120) + "," + "y".repeat(120) + ",1\n");
        assertThat(NationalFixture.rejected(new StatisticsCsvParser(two, areas), two))
                .containsExactly("3 one");
        String heading = "h".repeat(101);
        NationalFile long101 = NationalFixture.national(PLACE + heading + "\n" + ENGLAND + "1\n");
        assertThat(NationalFixture.rejected(new StatisticsCsvParser(long101, areas), long101))
                .containsExactly("2 " + heading);
    }

    private ToolValueCsvParser tool() {
        return new ToolValueCsvParser(Set.of("ReReferral"), areas);
    }

    private List<NationalLine> all(NationalFile file) {
        return NationalFixture.read(new StatisticsCsvParser(file, areas), file).stream()
                .flatMap(List::stream)
                .toList();
    }
}
