package uk.councilportal.platform.api;

import jakarta.ws.rs.NotFoundException;
import uk.councilportal.authority.model.AuthorityCode;

/** The council named in a path. */
public final class CouncilPath {

    private CouncilPath() {}

    /** A text that is no council's code is not found, exactly as a council that is not the caller's. */
    public static AuthorityCode code(String text) {
        try {
            return new AuthorityCode(text);
        } catch (IllegalArgumentException notACode) {
            throw new NotFoundException(notACode);
        }
    }
}
