package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        "2016/17 beside 2015/16, 2017/18 beside 2015/16"
    })
    void nameTheNewYearInPlaceOfTheYearBefore(String before, String after) {
        ReportDefinition report = report(before);

        ReportDefinition moved = YearWords.movedTo(new FinancialYear(2017), report);

        assertThat(moved).isEqualTo(report(after));
        assertThat(moved.layout().headings().of(ScorecardColumn.YEAR_END)).contains(after);
    }

    private static ReportDefinition report(String words) {
        return new ReportDefinition(
                "SG",
                new AuthorityCode("E08000018"),
                words,
                new ReportLayout(
                        "ROTHERHAM",
                        13,
                        List.of("MONTHS:3", "YEAR_END"),
                        Set.of(),
                        false,
                        new LayoutHeadings(Map.of(ScorecardColumn.YEAR_END, words))));
    }
}
