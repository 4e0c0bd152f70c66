package uk.councilportal.council.model;

import java.time.LocalDate;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council that goes on under another code.
 *
 * @param former its former code
 * @param successor the code that follows
 * @param since the first day of the successor
 * @param kind what happened
 */
public record Succession(AuthorityCode former, AuthorityCode successor, LocalDate since, Kind kind) {
    /** What can happen. */
    public enum Kind {
        /** The same council under a new code of the Office for National Statistics. */
        NEW_CODE,
        /** The council became part of another. */
        MERGED
    }
}
