package uk.councilportal.comparison.service;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council that has gone because another follows it. That it has is public knowledge.
 *
 * @param former its code
 * @param name its name
 * @param successor the code of the council that follows it
 * @param successorName the name of that council
 * @param since the first day of the successor
 * @param kind what happened
 */
public record FollowedCouncil(
        AuthorityCode former, String name, AuthorityCode successor, String successorName, LocalDate since, Kind kind) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What can happen to a council. */
    public enum Kind {
        /** The same council has a new code. */
        NEW_CODE,
        /** It became part of another. */
        MERGED
    }

    /** The former council where it stands among others: "Northton (became part of Easton on 1 April 2023)". */
    public String label() {
        return switch (kind) {
            case NEW_CODE -> "%s (has the code %s since %s)".formatted(name, successor, DAY.format(since));
            case MERGED -> "%s (became part of %s on %s)".formatted(name, successorName, DAY.format(since));
        };
    }

    /** "Northton became part of Easton on 1 April 2023", "Easton has the code E06000099 instead of E06000001 since 1 April 2023". */
    public String words() {
        return switch (kind) {
            case NEW_CODE ->
                "%s has the code %s instead of %s since %s"
                        .formatted(successorName, successor, former, DAY.format(since));
            case MERGED -> "%s became part of %s on %s".formatted(name, successorName, DAY.format(since));
        };
    }
}
