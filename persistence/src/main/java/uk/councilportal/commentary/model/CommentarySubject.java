package uk.councilportal.commentary.model;

import java.util.Optional;

/**
 * What a text is about: one indicator, or a topic of the report.
 *
 * @param indicatorId the number of the indicator; empty for a topic
 * @param topic the title of an area, or nothing for the report as a whole; nothing for an indicator
 */
public record CommentarySubject(Optional<Integer> indicatorId, String topic) {
    /** Refuses a topic beside an indicator. */
    public CommentarySubject {
        if (indicatorId.isPresent() && !topic.isEmpty()) {
            throw new IllegalArgumentException("An indicator has no topic: " + topic);
        }
    }

    /** One indicator. */
    public static CommentarySubject ofIndicator(int indicatorId) {
        return new CommentarySubject(Optional.of(indicatorId), "");
    }

    /** An area of the report, or the report as a whole where the title is empty. */
    public static CommentarySubject ofTopic(String topic) {
        return new CommentarySubject(Optional.empty(), topic);
    }
}
