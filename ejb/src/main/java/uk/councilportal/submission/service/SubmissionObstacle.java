package uk.councilportal.submission.service;

import java.util.List;
import uk.councilportal.observation.model.FigureCell;

/**
 * One thing that keeps a month from being handed in.
 *
 * @param kind what sort of thing it is
 * @param cell where it is; a missing commentary names the row's cell of the month
 * @param messageKey the key of the explanation in the message bundle
 * @param arguments what to put into the text, as words
 */
public record SubmissionObstacle(Kind kind, FigureCell cell, String messageKey, List<String> arguments) {
    /** Takes a copy of the arguments. */
    public SubmissionObstacle {
        arguments = List.copyOf(arguments);
    }

    /** The sorts of obstacles, in the order people put them right. */
    public enum Kind {
        /** A figure that should be there is not. */
        MISSING_FIGURE,
        /** A check that has to be passed fails. */
        FAILED_CHECK,
        /** A check warns and nobody has given a reason. */
        UNEXPLAINED_WARNING,
        /** A row needs commentary and has none. */
        MISSING_COMMENTARY
    }
}
