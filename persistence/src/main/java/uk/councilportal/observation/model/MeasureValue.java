package uk.councilportal.observation.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The value of a figure: known, or missing for a reason. Values are never rounded here. */
public sealed interface MeasureValue {

    /**
     * A known value.
     *
     * @param value the unrounded number
     */
    record Known(BigDecimal value) implements MeasureValue {}

    /**
     * No value.
     *
     * @param reason why
     * @param detail which figure or month is concerned; may be empty
     */
    record Missing(MissingReason reason, String detail) implements MeasureValue {
        /** The reason and its detail in words. */
        public String words() {
            return detail.isEmpty() ? reason.words() : reason.words() + ": " + detail;
        }
    }

    /** A known value. */
    static MeasureValue of(BigDecimal value) {
        return new Known(value);
    }

    /** No value. */
    static MeasureValue missing(MissingReason reason) {
        return new Missing(reason, "");
    }

    /** No value, with the figure or month concerned. */
    static MeasureValue missing(MissingReason reason, String detail) {
        return new Missing(reason, detail);
    }

    /** Whether there is a value. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** The value, if there is one. */
    default Optional<BigDecimal> known() {
        return this instanceof Known k ? Optional.of(k.value()) : Optional.empty();
    }

    /** Why there is no value; empty when there is one. */
    default Optional<MissingReason> missingReason() {
        return this instanceof Missing m ? Optional.of(m.reason()) : Optional.empty();
    }

    /** The value changed; a missing value stays missing. */
    default MeasureValue map(UnaryOperator<BigDecimal> change) {
        return this instanceof Known k ? new Known(change.apply(k.value())) : this;
    }
}
