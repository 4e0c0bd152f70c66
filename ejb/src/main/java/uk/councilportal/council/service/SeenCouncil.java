package uk.councilportal.council.service;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council as somebody has seen it who decides something about it.
 *
 * @param code its code
 * @param version the version it was shown in
 */
public record SeenCouncil(AuthorityCode code, int version) {
    @Override
    public String toString() {
        return code.value();
    }
}
