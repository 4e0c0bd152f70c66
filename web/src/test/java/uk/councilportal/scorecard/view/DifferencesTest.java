package uk.councilportal.scorecard.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.scorecard.view.RowFixture.value;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;

/** Distances between figures as pages say them. */
@DisplayName("The distance between two figures")
class DifferencesTest {

    private static final Differences PERCENT = new Differences(new DisplayFormat(MeasureUnit.PERCENT, 1));
    private static final Differences COUNT = new Differences(new DisplayFormat(MeasureUnit.COUNT, 0));

    @Test
    void isInPointsForPercentages() {
        assertThat(PERCENT.signed(value("93.1%"), value("85.9%"))).isEqualTo("+7.2 pts");
        assertThat(PERCENT.spoken(value("85.4%"), value("92.8%"))).isEqualTo("down 7.4 points");
    }

    @Test
    void isANumberForCounts() {
        assertThat(COUNT.signed(value("1,373"), value("1,649"))).isEqualTo("−276");
        assertThat(COUNT.spoken(value("1,653"), value("373"))).isEqualTo("up 1,280");
        assertThat(COUNT.spoken(value("5"), value("5"))).isEqualTo("unchanged");
    }

    @Test
    void isNotToldWhereAFigureIsSuppressed() {
        DisclosedValue suppressed = DisclosedValue.suppressed("small number");

        assertThat(COUNT.signed(value("626"), suppressed)).isEmpty();
        assertThat(COUNT.spoken(suppressed, value("626"))).isEmpty();
    }
}
