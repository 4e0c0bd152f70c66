package uk.councilportal.entry.exchange;

import java.util.List;

/**
 * Why a row or a cell of a pasted block cannot be used.
 *
 * @param place where it stands in the block
 * @param ref the reference of the row, as far as it is known; may be empty
 * @param messageKey the key of the sentence that says what is wrong
 * @param arguments what the sentence needs
 */
public record PastedProblem(PastedCell.Place place, String ref, String messageKey, List<String> arguments) {
    /** Takes a copy of the arguments. */
    public PastedProblem {
        arguments = List.copyOf(arguments);
    }
}
