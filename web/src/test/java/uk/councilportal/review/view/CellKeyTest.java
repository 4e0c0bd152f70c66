package uk.councilportal.review.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.submission.service.RecordedChange;

class CellKeyTest {

    @ParameterizedTest
    @CsvSource({
        "1.1,        '',            '',               MONTH,          2017-03",
        "LAC6 (val), area;phase,    North;Post-16,    FINANCIAL_YEAR, 2016/17",
        "2.5n,       area,          'Town, centre',   QUARTER,        2016-Q4"
    })
    void givesBackTheFigureItNames(String ref, String dimensions, String members, PeriodType type, String period) {
        FigureCell cell = new FigureCell(
                new IndicatorCode(ref), Breakdown.of(dimensions, members), ReportingPeriod.parse(type, period));
        RecordedChange.Subject subject = new RecordedChange.Subject(
                Optional.of(cell.code()), "Title", cell.breakdown(), "in words", Optional.of(cell.period()));

        assertThat(CellKey.questions(Map.of(CellKey.of(subject), " Doubled? ", "reason", "See below")))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.cell()).isEqualTo(cell);
                    assertThat(question.reason()).isEqualTo("Doubled?");
                });
    }

    @Test
    void asksNothingWhereNothingIsTyped() {
        assertThat(CellKey.questions(Map.of("ask[1.1][][][MONTH][2017-03]", "  ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask[1.1]", "ask[1.1][][][MONTH][March]", "ask[1.1][][][FORTNIGHT][2017-03]", "ask["})
    void knowsNoOtherNames(String name) {
        assertThatThrownBy(() -> CellKey.questions(Map.of(name, "Why?"))).isInstanceOf(PageNotFoundException.class);
    }
}
