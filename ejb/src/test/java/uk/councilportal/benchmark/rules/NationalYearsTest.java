package uk.councilportal.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.benchmark.model.NationalSource;
import uk.councilportal.benchmark.model.SeriesKey;
import uk.councilportal.period.model.FinancialYear;

/** Which year of which series a reader means. */
class NationalYearsTest {

    @ParameterizedTest(name = "{0} among {1} is {2}")
    @CsvSource({
        "LATEST, 2024 2025 2016, 2025",
        "latest, 2024-25 2023-24, 2024-25",
        "2016, 2016 2025, 2016",
        "2015/16, 2016 2025, 2016",
        "2015-16, 2016 2025, 2016",
        "201516, 2016 2025, 2016",
        "2016, 2015-16 2016-17, 2015-16",
        "2025, 2025 2024-25, 2025",
        "2024/25, 2025 2024-25, 2024-25",
        "2014, 2016 2025,"
    })
    void choosesTheYearThatIsMeant(String asked, String labels, String chosen) {
        assertThat(AskedYear.parse(asked)
                        .orElseThrow()
                        .choose(List.of(labels.split(" ")))
                        .orElse(null))
                .isEqualTo(chosen);
    }

    @ParameterizedTest(name = "until {0} among {1} is {2}")
    @CsvSource({
        "2016, 2015 2016 2017, 2016",
        "2016, 2014-15 2016-17, 2014-15",
        "2016, 2017 2018,",
        "LATEST, 2015 2018, 2018"
    })
    void fallsBackToTheLatestYearBefore(String asked, String labels, String chosen) {
        assertThat(AskedYear.parse(asked)
                        .orElseThrow()
                        .chooseUntil(List.of(labels.split(" ")))
                        .orElse(null))
                .isEqualTo(chosen);
    }

    @Test
    void knowsAFinancialYearByTheYearInWhichItEnds() {
        assertThat(AskedYear.of(FinancialYear.parse("2016/17"))).hasToString("2017");
    }

    @Test
    void prefersAWholeYearToASeriesBesideIt() {
        List<String> labels = List.of("2024-25 (OT)", "2024-25");
        assertThat(AskedYear.latest().choose(labels)).contains("2024-25");
        assertThat(AskedYear.parse("2025").orElseThrow().choose(labels)).contains("2024-25");
        assertThat(AskedYear.parse("2024-25 (OT)").orElseThrow().choose(labels)).contains("2024-25 (OT)");
        assertThat(AskedYear.latest().choose(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "25", "2015/17", "2015/1", "1899", "2015-16 (ot)"})
    void refusesWhatIsNoYear(String text) {
        assertThat(AskedYear.parse(text)).isEmpty();
    }

    @Test
    void findsTheSeriesWithTheFiguresOfAMeasure() {
        assertThat(SameSeries.listOf("ReReferral"))
                .containsExactly(
                        SeriesKey.ofTool("ReReferral"),
                        new SeriesKey(NationalSource.DFE, "rereferral_percent", "Referrals and Re-referrals"));
        assertThat(SameSeries.listOf("LAC_LongStable%").get(1).category())
                .endsWith("| Living with the same carer for at least 2 years");
        assertThat(SameSeries.listOf("Work_Force_AvgNumCase_SW").get(1))
                .isEqualTo(new SeriesKey(NationalSource.DFE, "caseload_fte", ""));
        assertThat(SameSeries.listOf("CIN")).containsExactly(SeriesKey.ofTool("CIN"));
    }

    @Test
    void knowsThatDorsetWentOnUnderAnotherNumber() {
        assertThat(AreaSuccession.ofKeys()).containsExactly(java.util.Map.entry("838", "835"));
    }
}
