package uk.councilportal.entry.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;

/** What a cell says after a change, from what was typed, what was chosen and what it said before. */
class CellResolutionTest {
    private static final DisplayFormat COUNT = new DisplayFormat(MeasureUnit.COUNT, 0);

    @ParameterizedTest(name = "typed \"{0}\", chosen {1}, before {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12 | -              | NOT_ENTERED    | OK",
                "12 | -              | PROVISIONAL    | PROVISIONAL",
                "12 | -              | NOT_AVAILABLE  | OK",
                "12 | ESTIMATED      | OK             | ESTIMATED",
                "12 | OK             | ESTIMATED      | OK",
                "x  | -              | OK             | NOT_AVAILABLE",
                "z  | -              | OK             | NOT_APPLICABLE",
                "z  | -              | NEW_MEASURE    | NEW_MEASURE",
                "x  | -              | NOT_APPLICABLE | NOT_AVAILABLE",
                "x  | NOT_APPLICABLE | OK             | NOT_APPLICABLE",
                "'' | NOT_AVAILABLE  | OK             | NOT_AVAILABLE",
                "'' | -              | OK             | NOT_ENTERED",
                "'' | NOT_ENTERED    | OK             | NOT_ENTERED"
            })
    void saysWhatTheOfficerMeans(
            String typed, ObservationStatus chosen, ObservationStatus before, ObservationStatus after) {
        CellContent content = accepted(change(typed, chosen, "late"), before(before, ""));
        assertThat(content.status()).isEqualTo(after);
        assertThat(content.amounts().isEmpty()).isEqualTo(!after.hasValue());
    }

    @ParameterizedTest(name = "typed \"{0}\", chosen {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12  | NOT_AVAILABLE | entry.cell.statusWithoutNumber",
                "12  | NOT_ENTERED   | entry.cell.statusWithoutNumber",
                "''  | PROVISIONAL   | entry.cell.needsNumber",
                "x   | OK            | entry.cell.needsNumber",
                "12? | OK            | entry.cell.notAWholeNumber"
            })
    void refusesWhatDoesNotGoTogether(String typed, ObservationStatus chosen, String key) {
        assertThat(resolve(change(typed, chosen, null), CellContent.nothing()))
                .isInstanceOfSatisfying(
                        CellResolution.Result.Rejected.class,
                        rejected -> assertThat(rejected.answer().messageKey()).isEqualTo(key));
    }

    @Test
    void keepsTheNoteUntilAnotherIsWrittenOrTheFigureIsTakenOut() {
        CellContent before = before(ObservationStatus.OK, "Late plans");
        assertThat(accepted(change("12", null, null), before).note()).isEqualTo("Late plans");
        assertThat(accepted(change("12", null, " Counted again "), before).note())
                .isEqualTo("Counted again");
        assertThat(accepted(change("12", null, ""), before).note()).isEmpty();
        assertThat(accepted(change("", null, null), before)).isEqualTo(CellContent.nothing());
    }

    @Test
    void refusesANoteThatDoesNotFit() {
        assertThat(resolve(change("12", null, "n".repeat(501)), CellContent.nothing()))
                .isInstanceOf(CellResolution.Result.Rejected.class);
    }

    @ParameterizedTest(name = "\"{0}\" is written \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "1653      | 1653",
                "0.500     | 0.5",
                "1200      | 1200",
                "76 of 576 | 76 of 576",
                "x         | x",
                "z         | z",
                "''        | ''"
            })
    void isWrittenSoThatItCanBeTypedAgain(String typed, String text) {
        CellContent content = accepted(new CellResolution(change(typed, null, null), CellContent.nothing())
                .resolve(new DisplayFormat(MeasureUnit.PERCENT, 1)));
        assertThat(content.text()).isEqualTo(text);
    }

    @Test
    void knowsTheSameNumberWithMoreZeros() {
        CellContent typed = accepted(change("94", null, null), CellContent.nothing());
        CellContent kept = new CellContent(Amounts.of(new BigDecimal("94.000000")), ObservationStatus.OK, "");
        assertThat(typed.saysTheSameAs(kept)).isTrue();
        assertThat(typed.saysTheSameAs(accepted(change("95", null, null), kept)))
                .isFalse();
        assertThat(typed.saysTheSameAs(accepted(change("94", ObservationStatus.ESTIMATED, null), kept)))
                .isFalse();
    }

    private static CellContent before(ObservationStatus status, String note) {
        Amounts amounts = status.hasValue() ? Amounts.of(BigDecimal.TEN) : Amounts.none();
        return new CellContent(amounts, status, note);
    }

    private static EntryChange change(String text, ObservationStatus status, String note) {
        return new EntryChange(text, Optional.ofNullable(status), Optional.ofNullable(note), 0, "");
    }

    private static CellResolution.Result resolve(EntryChange change, CellContent before) {
        return new CellResolution(change, before).resolve(COUNT);
    }

    private static CellContent accepted(EntryChange change, CellContent before) {
        return accepted(resolve(change, before));
    }

    private static CellContent accepted(CellResolution.Result result) {
        return ((CellResolution.Result.Accepted) result).content();
    }
}
