package uk.councilportal.comparison.model;

/**
 * Whose saved groups of councils are meant. Made from the caller's verified token in one place of the service tier; never from
 * a parameter of a request.
 *
 * @param place the code of the person's council, or {@link #BOARD}
 * @param person the sign-in name
 */
public record GroupOwner(String place, String person) {
    /** The place of all members of boards. */
    public static final String BOARD = "board";
}
