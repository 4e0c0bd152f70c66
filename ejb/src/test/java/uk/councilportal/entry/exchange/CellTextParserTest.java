package uk.councilportal.entry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;

/** What an officer may type or paste into a cell, and what the portal makes of it. */
class CellTextParserTest {

    @ParameterizedTest(name = "\"{0}\" in a {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1653      | COUNT        | 1653",
                "1,653     | COUNT        | 1653",
                "1,234,567 | COUNT        | 1234567",
                "'653      | COUNT        | 653",
                "0         | COUNT        | 0",
                "7.0       | COUNT        | 7.0",
                "94.5%     | PERCENT      | 94.5",
                "94.5 %    | PERCENT      | 94.5",
                "94.5      | PERCENT      | 94.5",
                "100%      | PERCENT      | 100",
                "113       | PERCENT      | 113",
                "75.86     | RATE_PER_10K | 75.86",
                "17.250000 | AVERAGE      | 17.250000",
                "-3        | DAYS         | -3",
                "+4        | DAYS         | 4"
            })
    void readsANumberAsSpreadsheetsWriteIt(String text, MeasureUnit unit, BigDecimal value) {
        assertThat(read(text, unit)).isEqualTo(new CellReading.Entered(Amounts.of(value)));
    }

    @ParameterizedTest(name = "\"{0}\" in a {1} is {2} of {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "76 of 576     | PERCENT | 76   | 576",
                "76/576        | PERCENT | 76   | 576",
                "76 out of 576 | COUNT   | 76   | 576",
                "1,076 / 2,576 | PERCENT | 1076 | 2576",
                "0 of 0        | PERCENT | 0    | 0",
                "600 of 576    | COUNT   | 600  | 576"
            })
    void readsANumeratorAndADenominator(String text, MeasureUnit unit, BigDecimal numerator, BigDecimal denominator) {
        assertThat(read(text, unit)).isEqualTo(new CellReading.Entered(Amounts.of(numerator, denominator)));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "-              | NOT_AVAILABLE",
                "\u2013         | NOT_AVAILABLE",
                "x              | NOT_AVAILABLE",
                "X              | NOT_AVAILABLE",
                "n/a            | NOT_AVAILABLE",
                "N/A            | NOT_AVAILABLE",
                "not available  | NOT_AVAILABLE",
                "z              | NOT_APPLICABLE",
                "not applicable | NOT_APPLICABLE"
            })
    void readsThatThereIsNoNumber(String text, ObservationStatus status) {
        for (MeasureUnit unit : MeasureUnit.values()) {
            assertThat(read(text, unit)).isEqualTo(new CellReading.Absent(status));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0"})
    void readsABlankCellAsNothing(String text) {
        assertThat(read(text, MeasureUnit.COUNT)).isEqualTo(new CellReading.Blank());
    }

    @ParameterizedTest(name = "\"{0}\" in a {1} is refused: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12?             | COUNT        | notAWholeNumber",
                "12.5            | COUNT        | notAWholeNumber",
                "twelve          | COUNT        | notAWholeNumber",
                "-12             | COUNT        | negative",
                "94.5%           | COUNT        | notAPercentage",
                "94,5            | PERCENT      | notANumber",
                "1.234,5         | AVERAGE      | notANumber",
                "1,23            | PERCENT      | notANumber",
                "12,34,567       | PERCENT      | notANumber",
                "1 234           | PERCENT      | notANumber",
                "(5)             | PERCENT      | notANumber",
                "=A1+3           | PERCENT      | notANumber",
                "1.2E+05         | PERCENT      | notANumber",
                "94.5%%          | PERCENT      | notANumber",
                "76 of           | PERCENT      | notANumber",
                "76 of many      | PERCENT      | notANumber",
                "12-Mar          | PERCENT      | notANumber",
                "76 of 57        | PERCENT      | moreThanTheWhole",
                "-1 of 57        | PERCENT      | negative",
                "76/576          | RATE_PER_10K | notAFraction",
                "c               | COUNT        | hidden",
                "<5              | COUNT        | hidden",
                "*               | PERCENT      | hidden",
                "1234567890123   | COUNT        | tooLong",
                "0.1234567       | PERCENT      | tooLong",
                "1 of 1.1234567  | PERCENT      | tooLong"
            })
    void refusesWhatIsNoFigureOfTheIndicatorAndSaysWhatWasTyped(String text, MeasureUnit unit, String problem) {
        assertThat(read(" " + text + " ", unit))
                .isEqualTo(new CellReading.Refused("entry.cell." + problem, List.of(text)));
    }

    @Test
    void takesDecimalsOfACountThatIsPrintedWithDecimals() {
        assertThat(CellTextParser.read("12.5", new DisplayFormat(MeasureUnit.COUNT, 1)))
                .isEqualTo(new CellReading.Entered(Amounts.of(new BigDecimal("12.5"))));
    }

    @Property
    void readsBackEveryNumberThePortalCanKeep(
            @ForAll @BigRange(min = "0", max = "999999999999") @Scale(6) BigDecimal number) {
        CellReading reading = read(number.toPlainString() + "%", MeasureUnit.PERCENT);
        assertThat(reading).isEqualTo(new CellReading.Entered(Amounts.of(number)));
    }

    @Property
    void neverThrowsWhateverIsTyped(@ForAll String text, @ForAll MeasureUnit unit) {
        CellReading reading = read(text, unit);
        if (reading instanceof CellReading.Refused refused) {
            assertThat(refused.arguments()).containsExactly(text.strip());
        } else if (reading instanceof CellReading.Entered entered) {
            assertThat(entered.amounts()).isNotEqualTo(Amounts.none());
        }
    }

    private static CellReading read(String text, MeasureUnit unit) {
        return CellTextParser.read(text, new DisplayFormat(unit, 0));
    }
}
