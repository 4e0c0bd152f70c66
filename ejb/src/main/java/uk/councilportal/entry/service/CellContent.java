package uk.councilportal.entry.service;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationRow;

/**
 * What a revision of a figure says.
 *
 * @param amounts the numbers, none where the status goes without
 * @param status what is said about them
 * @param note what the reader has to know; empty when there is nothing
 */
record CellContent(Amounts amounts, ObservationStatus status, String note) {
    /** Nothing, as before anything was entered. */
    static CellContent nothing() {
        return new CellContent(Amounts.none(), ObservationStatus.NOT_ENTERED, "");
    }

    static CellContent of(ObservationRow row) {
        Amounts amounts = new Amounts(
                Optional.ofNullable(row.value()),
                Optional.ofNullable(row.numerator()),
                Optional.ofNullable(row.denominator()));
        return new CellContent(
                amounts, row.status(), Optional.ofNullable(row.dataNote()).orElse(""));
    }

    /** The figure as it may be typed. */
    String text() {
        if (!status.hasValue()) {
            return status == ObservationStatus.NOT_ENTERED
                    ? ""
                    : status.missingReason().orElseThrow().symbol();
        }
        return amounts.isFraction()
                ? plain(amounts.numerator()) + " of " + plain(amounts.denominator())
                : plain(amounts.value().or(amounts::numerator));
    }

    /** Whether a figure, or a word why there is none, is entered. */
    boolean saysSomething() {
        return status != ObservationStatus.NOT_ENTERED;
    }

    /** Whether it says the same; 94.5 is 94.500000. */
    boolean saysTheSameAs(CellContent other) {
        return status == other.status
                && note.equals(other.note)
                && isSame(amounts.value(), other.amounts.value())
                && isSame(amounts.numerator(), other.amounts.numerator())
                && isSame(amounts.denominator(), other.amounts.denominator());
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.map(number -> number.compareTo(other.orElseThrow()) == 0).orElse(true);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
