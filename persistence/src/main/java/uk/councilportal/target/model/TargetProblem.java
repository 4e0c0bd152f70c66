package uk.councilportal.target.model;

/**
 * One thing that is wrong with a target as typed.
 *
 * @param field where
 * @param kind what is wrong
 * @param typed what was typed there
 */
public record TargetProblem(Field field, Kind kind, String typed) {

    /** The fields of a target, in the order they are filled in. */
    public enum Field {
        /** The figure aimed at. */
        AIM,
        /** The values rated green. */
        GREEN,
        /** The values rated amber. */
        AMBER,
        /** The values rated red. */
        RED,
        /** The target in words. */
        WORDS
    }

    /** What can be wrong. */
    public enum Kind {
        /** It is no number. */
        NOT_A_NUMBER,
        /** It is no bound or range. */
        NOT_A_BOUND,
        /** It has more than twelve digits before the point or six behind it. */
        TOO_MANY_DIGITS,
        /** The range ends before it begins. */
        WRONG_ORDER,
        /** A percentage lies between 0 and 100. */
        NOT_A_PERCENTAGE,
        /** Some values would be red and green at once. */
        RED_AND_GREEN,
        /** A target that is set needs a figure or a bound. */
        NOTHING_SET,
        /** Which side of the figure is good is not known of this indicator, so green has to be said. */
        SIDE_NOT_KNOWN,
        /** A target that is not set has no figure and no bound. */
        NOT_WANTED,
        /** A target in words needs words. */
        WORDS_MISSING,
        /** The words are longer than a hundred characters. */
        WORDS_TOO_LONG
    }
}
