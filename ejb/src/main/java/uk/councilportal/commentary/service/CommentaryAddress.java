package uk.councilportal.commentary.service;

import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A text as people name it.
 *
 * @param report the code of the report
 * @param month the month it speaks of
 * @param about the indicator or topic
 * @param kind what it is for
 */
public record CommentaryAddress(String report, ReportingMonth month, About about, CommentaryKind kind) {
    /** As the audit trail names it. */
    @Override
    public String toString() {
        return report + " " + month + " " + about + " " + kind;
    }

    /**
     * What a text is about: an indicator by its reference, an area by its title, or the report as a whole.
     *
     * @param ref the reference; empty for a topic
     * @param topic the title of the area; empty for an indicator and for the report as a whole
     */
    public record About(String ref, String topic) {
        /** An indicator. */
        public static About indicator(String ref) {
            return new About(ref, "");
        }

        /** An area, or the report as a whole where the title is empty. */
        public static About topic(String topic) {
            return new About("", topic);
        }

        public boolean isTopic() {
            return ref.isEmpty();
        }

        @Override
        public String toString() {
            return isTopic() ? "topic " + topic : ref;
        }
    }
}
