package uk.councilportal.entry.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One figure of a pasted block, and what becomes of it.
 *
 * @param kind what becomes of it
 * @param source where it stands in the block
 * @param target which figure it is
 * @param stored what is kept, as it may be typed; empty when nothing is
 * @param message why it is rejected or left out
 */
public record PasteLine(Kind kind, Source source, Optional<Target> target, String stored, Optional<Message> message) {
    /** What becomes of a pasted figure. */
    public enum Kind {
        /** Nothing was entered: it adds a figure. */
        NEW,
        /** It replaces the figure that was entered. */
        CHANGED,
        /** The same is kept: there is nothing to store. */
        UNCHANGED,
        /** It is computed or not due, and never stored. */
        LEFT_OUT,
        /** It cannot be stored. */
        REJECTED,
        /** Somebody else has written the figure since the preview. */
        OVERTAKEN;

        /** Whether it would be stored. */
        public boolean isWritten() {
            return this == NEW || this == CHANGED;
        }
    }

    /**
     * Where a figure stands in the block.
     *
     * @param row the row, from 1
     * @param column the letter of the column
     * @param text the text as it was pasted
     * @param ref the reference of the row as far as it is known
     * @param title the title of the indicator with this reference; empty where the report has none
     */
    public record Source(int row, String column, String text, String ref, String title) {}

    /**
     * Which figure it is.
     *
     * @param ref the council's reference of the indicator
     * @param title its title
     * @param breakdown the part of the council as its members are named; empty for the whole council
     * @param month the month
     */
    public record Target(String ref, String title, String breakdown, ReportingMonth month) {}

    /**
     * A sentence of the message bundle.
     *
     * @param key its key
     * @param arguments what it needs
     */
    public record Message(String key, List<String> arguments) {
        /** Takes a copy of the arguments. */
        public Message {
            arguments = List.copyOf(arguments);
        }
    }

    PasteLine overtaken() {
        return new PasteLine(
                Kind.OVERTAKEN, source, target, stored, Optional.of(new Message("entry.paste.overtaken", List.of())));
    }
}
