package uk.councilportal.review.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.submission.service.RecordedChange;

/**
 * What a revision says about a figure.
 *
 * @param value the value entered, or null
 * @param numerator the numerator entered, or null
 * @param denominator the denominator entered, or null
 * @param status what the council says about it
 * @param note what the reader has to know about it; empty when there is nothing
 */
record FigureState(
        BigDecimal value, BigDecimal numerator, BigDecimal denominator, ObservationStatus status, String note) {
    private static final FigureState NOTHING = new FigureState(null, null, null, ObservationStatus.OK, "");

    static FigureState of(ObservationRow row) {
        return new FigureState(
                row.value(), row.numerator(), row.denominator(), row.status(), Objects.toString(row.dataNote(), ""));
    }

    /** What differs, in words: the value as the indicator prints it, or in full where the printed form hides it. */
    static List<RecordedChange.Field> differences(
            Optional<FigureState> before, Optional<FigureState> after, IndicatorDefinition indicator) {
        FigureState was = before.orElse(NOTHING);
        FigureState is = after.orElse(NOTHING);
        List<RecordedChange.Field> fields = new ArrayList<>();
        add(
                fields,
                "value",
                printed(was.value, is.value, indicator.format()),
                printed(is.value, was.value, indicator.format()));
        add(fields, "numerator", plain(was.numerator), plain(is.numerator));
        add(fields, "denominator", plain(was.denominator), plain(is.denominator));
        add(fields, "status", words(was.status), words(is.status));
        add(fields, "dataNote", was.note, is.note);
        if (fields.isEmpty() && before.isEmpty() && after.isPresent()) {
            fields.add(new RecordedChange.Field("value", "", "–"));
        }
        return fields;
    }

    /** One line: "76 of 576", "94.5%", "not available". */
    String inWords(DisplayFormat format) {
        if (value != null) {
            return format.format(value);
        }
        if (numerator != null) {
            return plain(numerator) + (denominator == null ? "" : " of " + plain(denominator));
        }
        return words(status);
    }

    private static String printed(BigDecimal number, BigDecimal other, DisplayFormat format) {
        if (number == null) {
            return "";
        }
        boolean hidden = other != null
                && number.compareTo(other) != 0
                && format.format(number).equals(format.format(other));
        return hidden ? plain(number) : format.format(number);
    }

    private static void add(List<RecordedChange.Field> fields, String name, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new RecordedChange.Field(name, before, after));
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String words(ObservationStatus status) {
        boolean nothingSaid = status == ObservationStatus.OK || status == ObservationStatus.NOT_ENTERED;
        return nothingSaid ? "" : status.name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
