package uk.councilportal.submission.service;

import java.util.List;
import uk.councilportal.observation.model.FigureCell;

/**
 * Why a month is returned.
 *
 * @param reason for the month as a whole
 * @param questions about single figures; may be empty
 */
public record ReturnNote(String reason, List<Question> questions) {
    /** The longest reason that is kept, in characters. */
    public static final int LONGEST = 500;

    /** Takes a copy of the questions. */
    public ReturnNote {
        questions = List.copyOf(questions);
    }

    /**
     * A question about one figure.
     *
     * @param cell the figure
     * @param reason what is wrong with it
     */
    public record Question(FigureCell cell, String reason) {}
}
