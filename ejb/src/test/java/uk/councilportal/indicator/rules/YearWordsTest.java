package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.FinancialYear;

/** What titles and headings say once 2017/18 is set up. */
class YearWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Safeguarding 2016/17, Safeguarding 2017/18",
        "Safeguarding 2016-17, Safeguarding 2017-18",
        "Safeguarding 2015/16, Safeguarding 2015/16",
        "Safeguarding, Safeguarding",
        "2016/17 beside 2015/16, 2017/18 beside 2016/17",
        "2016-17 beside 2015-16, 2017-18 beside 2016-17",
        "2017/18 beside 2016/17, 2017/18 beside 2016/17",
        "2016/17 since 12016/17 and 2016/19, 2017/18 since 12016/17 and 2016/19"
    })
    void nameTheNewYearInPlaceOfTheYearBefore(String before, String after) {
        ReportDefinition report = report(before);

        ReportDefinition moved = YearWords.movedTo(new FinancialYear(2017), report);

        assertThat(moved).isEqualTo(report(after));
        assertThat(moved.layout().headings().of(ScorecardColumn.YEAR_END)).contains(after);
    }

    @Test
    void moveEveryHeadingByOneYearAndOnlyOnce() {
        ReportDefinition report = report(
                "Safeguarding",
                Map.of(
                        ScorecardColumn.YEAR_TO_DATE, "2016/17",
                        ScorecardColumn.PREVIOUS_YEAR_TO_DATE, "2015/16"));

        ReportDefinition moved = YearWords.movedTo(new FinancialYear(2017), report);

        assertThat(moved.layout().headings().texts())
                .isEqualTo(Map.of(
                        ScorecardColumn.YEAR_TO_DATE, "2017/18",
                        ScorecardColumn.PREVIOUS_YEAR_TO_DATE, "2016/17"));
        assertThat(YearWords.movedTo(new FinancialYear(2017), moved)).isEqualTo(moved);
    }

    private static ReportDefinition report(String words) {
        return report(words, Map.of(ScorecardColumn.YEAR_END, words));
    }

    private static ReportDefinition report(String title, Map<ScorecardColumn, String> headings) {
        return new ReportDefinition(
                "SG",
                new AuthorityCode("E08000018"),
                title,
                new ReportLayout(
                        "ROTHERHAM",
                        13,
                        List.of("MONTHS:3", "YEAR_END"),
                        Set.of(),
                        false,
                        new LayoutHeadings(headings)));
    }
}
