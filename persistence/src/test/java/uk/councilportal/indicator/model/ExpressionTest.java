package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2.5n]",
                "[2.5n]#num",
                "[5.10n]#den",
                "[SD.eh] + [SD.partners] + [SD.rejected]",
                "[CP2] - [CP2b]",
                "[LAC6 (val)]",
                "[LAC11-QL (%)]",
                "[2.1 OLD] + [2.1 NEW]",
                "[1.1]{contact_source=*}",
                "[12.1]{}",
                "[9.6]{area;session_type=North;Centre based}",
                "[3.3n]{partner_type=Rotherham Drug and Alcohol/RDaSH}#num",
                "sum12([3.1])",
                "ytd([8.1n])",
                "population",
                "population:ROTH-2016B",
                "882",
                "0.5"
            })
    void readsBackAsWritten(String text) {
        assertThat(Expression.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2.5n",
                "[2.5n",
                "[2.5n] +",
                "[2.5n] * 2",
                "[2.5n]{North}",
                "[2.5n]{area;phase=North}",
                "sum0([3.1])",
                "sum12(882)",
                "sum12([3.1]",
                "=cmd"
            })
    void refusesWhatIsNotAFormula(String text) {
        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSelectionReplacesOnlyTheDimensionItNames() {
        Breakdown cell = Breakdown.of("area;session_type", "North;Centre based");
        assertThat(Selection.parse("area=South").applyTo(cell))
                .isEqualTo(Breakdown.of("session_type;area", "Centre based;South"));
        assertThat(Selection.parse("area=*").applyTo(cell)).isEqualTo(Breakdown.of("session_type", "Centre based"));
        assertThat(Selection.parse("").applyTo(cell)).isEqualTo(Breakdown.total());
    }

    @Test
    void aBreakdownIsTheSameInAnyOrderAndPrintsInItsOwn() {
        Breakdown one = Breakdown.of("phase;area", "Primary;North");
        Breakdown other = Breakdown.of("area;phase", "North;Primary");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.dimensions()).isEqualTo("phase;area");
        assertThat(one.members()).isEqualTo("Primary;North");
    }
}
