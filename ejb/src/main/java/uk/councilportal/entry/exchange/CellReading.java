package uk.councilportal.entry.exchange;

import java.util.List;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;

/** What the text of one cell says about its figure. */
public sealed interface CellReading {

    /**
     * Numbers.
     *
     * @param amounts a value, or a numerator and a denominator; never empty
     */
    record Entered(Amounts amounts) implements CellReading {}

    /**
     * A word or sign saying that there is no number.
     *
     * @param status not available or not applicable
     */
    record Absent(ObservationStatus status) implements CellReading {}

    /** Nothing: whatever was in the cell is taken out. */
    record Blank() implements CellReading {}

    /**
     * A text that is no figure, or not one of this indicator.
     *
     * @param messageKey the key of the sentence that says what is wrong and how to put it right
     * @param arguments what the sentence needs; the last one is the text as it was typed
     */
    record Refused(String messageKey, List<String> arguments) implements CellReading {
        /** Takes a copy of the arguments. */
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
