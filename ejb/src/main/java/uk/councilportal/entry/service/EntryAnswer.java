package uk.councilportal.entry.service;

import java.util.List;

/** What became of a change. */
public sealed interface EntryAnswer {
    /**
     * The cell is as wanted; it may have been so before.
     *
     * @param cell the cell as it is now
     */
    record Stored(EnteredCell cell) implements EntryAnswer {}

    /**
     * Somebody else has written since; nothing was stored.
     *
     * @param theirs the cell as it is now
     */
    record Conflict(EnteredCell theirs) implements EntryAnswer {}

    /**
     * The text is no figure of this cell; nothing was stored.
     *
     * @param messageKey the key of the sentence that says what is wrong and how to put it right
     * @param arguments what the sentence needs
     */
    record Refused(String messageKey, List<String> arguments) implements EntryAnswer {
        /** Takes a copy of the arguments. */
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
