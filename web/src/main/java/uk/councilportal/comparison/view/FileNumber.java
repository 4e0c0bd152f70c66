package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;

/** A number as the files of comparisons have it: in full, without zeros that say nothing; empty where none is shown. */
final class FileNumber {

    private FileNumber() {}

    static String of(DisclosedValue value) {
        return of(value.value());
    }

    static String of(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
