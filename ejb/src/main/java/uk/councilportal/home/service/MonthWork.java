package uk.councilportal.home.service;

import java.util.List;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.ReturnedItem;
import uk.councilportal.submission.service.SubmissionObstacle;

/**
 * What is to be done about one month of a report.
 *
 * @param month the month, its state and deadline
 * @param returned the figures an approver asked about that have not been put right yet
 * @param obstacles what keeps it from being handed in; none while it is not open
 * @param commentary how far the words about it have come; nothing is needed while it is not open
 */
public record MonthWork(
        MonthLine month, List<ReturnedItem> returned, List<SubmissionObstacle> obstacles, Words commentary) {
    /**
     * How many indicators need words.
     *
     * @param needed those that are red or sharply changed
     * @param written those of them that have words
     */
    public record Words(int needed, int written) {
        static final Words NONE = new Words(0, 0);
    }

    /** Takes copies of the lists. */
    public MonthWork {
        returned = List.copyOf(returned);
        obstacles = List.copyOf(obstacles);
    }

    /** How many things of a kind are to be put right. */
    public long count(SubmissionObstacle.Kind kind) {
        return obstacles.stream().filter(obstacle -> obstacle.kind() == kind).count();
    }
}
