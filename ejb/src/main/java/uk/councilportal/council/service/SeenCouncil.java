package uk.councilportal.council.service;

import java.util.Set;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council as somebody has seen it who decides something about it.
 *
 * @param code its code
 * @param version the version it was shown in
 */
public record SeenCouncil(AuthorityCode code, int version) implements AboutCouncils {
    @Override
    public Set<AuthorityCode> aboutCouncils() {
        return Set.of(code);
    }

    @Override
    public String toString() {
        return code.value();
    }
}
