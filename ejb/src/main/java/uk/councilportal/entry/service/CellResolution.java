package uk.councilportal.entry.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.entry.exchange.CellReading;
import uk.councilportal.entry.exchange.CellTextParser;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;

/**
 * Works out what a cell is to say from what was typed, what was chosen, and what it said before.
 *
 * <p>A number typed over a provisional or estimated one stays provisional or estimated until somebody says otherwise. A
 * word for "no figure" keeps a more particular reason that says the same. A blank cell says nothing, and its note goes
 * with it.
 */
final class CellResolution {
    private static final int LONGEST_NOTE = 500;

    private final EntryChange change;
    private final CellContent before;

    CellResolution(EntryChange change, CellContent before) {
        this.change = change;
        this.before = before;
    }

    /** What the cell is to say, or why the change is refused. */
    sealed interface Result {
        /** What the cell is to say. */
        record Accepted(CellContent content) implements Result {}

        /** Why the change is refused. */
        record Rejected(EntryAnswer.Refused answer) implements Result {}
    }

    Result resolve(DisplayFormat format) {
        if (change.note().orElse("").length() > LONGEST_NOTE) {
            return rejected("entry.cell.noteTooLong", List.of(String.valueOf(LONGEST_NOTE)));
        }
        CellReading reading = CellTextParser.read(change.text(), format);
        if (reading instanceof CellReading.Refused refused) {
            return rejected(refused.messageKey(), refused.arguments());
        }
        if (reading instanceof CellReading.Entered entered) {
            return number(entered.amounts());
        }
        return reading instanceof CellReading.Absent absent ? word(absent.status()) : blank();
    }

    private Result number(Amounts amounts) {
        ObservationStatus kept = before.status().hasValue() ? before.status() : ObservationStatus.OK;
        ObservationStatus status = change.status().orElse(kept);
        return status.hasValue()
                ? accepted(amounts, status)
                : rejected(
                        "entry.cell.statusWithoutNumber", List.of(change.text().strip()));
    }

    private Result word(ObservationStatus said) {
        ObservationStatus kept = symbol(before.status()).equals(symbol(said)) ? before.status() : said;
        ObservationStatus status = change.status().orElse(kept);
        return status.hasValue() ? rejected("entry.cell.needsNumber", List.of()) : accepted(Amounts.none(), status);
    }

    private Result blank() {
        ObservationStatus status = change.status().orElse(ObservationStatus.NOT_ENTERED);
        if (status == ObservationStatus.NOT_ENTERED) {
            return new Result.Accepted(CellContent.nothing());
        }
        return status.hasValue() ? rejected("entry.cell.needsNumber", List.of()) : accepted(Amounts.none(), status);
    }

    private Result accepted(Amounts amounts, ObservationStatus status) {
        return new Result.Accepted(new CellContent(
                amounts, status, change.note().map(String::strip).orElse(before.note())));
    }

    private static Result rejected(String messageKey, List<String> arguments) {
        return new Result.Rejected(new EntryAnswer.Refused(messageKey, arguments));
    }

    private static Optional<String> symbol(ObservationStatus status) {
        return status == ObservationStatus.NOT_ENTERED
                ? Optional.empty()
                : status.missingReason().map(reason -> reason.symbol());
    }
}
