package uk.councilportal.disclosure.model;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;

/**
 * A figure as one audience may see it.
 *
 * @param state what may be shown
 * @param displayed the text to print, with its unit, or a symbol
 * @param value the unrounded number; empty unless the number may be shown
 * @param symbol the symbol in place of a number, if any
 * @param reason why there is no number; empty when there is one
 * @param smallBy by which policy it is a small number that others would not see; empty for any other figure
 */
public record DisclosedValue(
        DisclosureState state,
        String displayed,
        Optional<BigDecimal> value,
        Optional<DataSymbol> symbol,
        String reason,
        Optional<DisclosurePolicy> smallBy) {

    /** Refuses a number where none may be shown. */
    public DisclosedValue {
        if (value.isPresent() && !state.showsNumber()) {
            throw new IllegalArgumentException("A figure in the state " + state + " carries no number");
        }
    }

    /** The value in full, as the council's own officers see it. */
    public static DisclosedValue of(MeasureValue value, DisplayFormat format) {
        if (value instanceof MeasureValue.Known known) {
            return shown(known.value(), format.format(known.value()));
        }
        return missing((MeasureValue.Missing) value);
    }

    /** A number with the text to print for it. */
    public static DisclosedValue shown(BigDecimal value, String displayed) {
        DisclosureState state = value.signum() == 0 ? DisclosureState.ZERO : DisclosureState.VALUE;
        return new DisclosedValue(state, displayed, Optional.of(value), Optional.empty(), "", Optional.empty());
    }

    /** No value, with its symbol and reason. */
    public static DisclosedValue missing(MeasureValue.Missing missing) {
        boolean notApplicable = missing.reason().symbol().equals(DataSymbol.NOT_APPLICABLE.mark());
        DataSymbol symbol = notApplicable ? DataSymbol.NOT_APPLICABLE : DataSymbol.UNAVAILABLE;
        return marked(symbol, missing.words());
    }

    /** A figure that is withheld, with the reason that may be told. */
    public static DisclosedValue suppressed(String reason) {
        return marked(DataSymbol.CONFIDENTIAL, reason);
    }

    /** A symbol in place of a number, with the reason that may be told. */
    public static DisclosedValue marked(DataSymbol symbol, String reason) {
        return new DisclosedValue(
                symbol.state(), symbol.mark(), Optional.empty(), Optional.of(symbol), reason, Optional.empty());
    }

    /** The same, marked as a small number by a policy. */
    public DisclosedValue markedSmall(DisclosurePolicy policy) {
        return new DisclosedValue(state, displayed, value, symbol, reason, Optional.of(policy));
    }

    /** Whether it is a small number that others would not see. */
    public boolean smallNumber() {
        return smallBy.isPresent();
    }
}
