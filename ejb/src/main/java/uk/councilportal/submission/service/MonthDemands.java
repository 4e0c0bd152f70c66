package uk.councilportal.submission.service;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of a month before it is handed in.
 *
 * @param words how many indicators need words about them, written or not
 * @param obstacles what has not been done yet, by kind and then by indicator
 */
public record MonthDemands(int words, List<SubmissionObstacle> obstacles) {
    private static final Comparator<SubmissionObstacle> ORDER = Comparator.comparing(SubmissionObstacle::kind)
            .thenComparing(obstacle -> obstacle.cell().code());

    /** Nothing is asked for. */
    public static final MonthDemands NONE = new MonthDemands(0, List.of());

    /** Puts the obstacles in order. */
    public MonthDemands {
        obstacles = obstacles.stream().sorted(ORDER).toList();
    }

    /** Of a policy that asks for no words. */
    public static MonthDemands of(List<SubmissionObstacle> obstacles) {
        return new MonthDemands(0, obstacles);
    }

    /** What two policies ask for. */
    MonthDemands and(MonthDemands other) {
        return new MonthDemands(
                words + other.words,
                Stream.concat(obstacles.stream(), other.obstacles.stream()).toList());
    }

    /** How many things of a kind have not been done. */
    public int count(SubmissionObstacle.Kind kind) {
        return (int)
                obstacles.stream().filter(obstacle -> obstacle.kind() == kind).count();
    }

    /** How many of the indicators that need words have them. */
    public int wordsWritten() {
        return words - count(SubmissionObstacle.Kind.MISSING_COMMENTARY);
    }
}
