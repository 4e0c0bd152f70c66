package uk.councilportal.identity.service;

import java.util.List;
import java.util.Objects;

/**
 * What a verified token says about a person.
 *
 * @param name the sign-in name
 * @param displayName the name on screen, or the sign-in name where none is given
 * @param councils the ONS codes of the person's council groups
 * @param boards the names of the person's board groups
 * @param roles the names of the person's realm roles, including those the portal does not know
 */
public record SignInClaims(
        String name, String displayName, List<String> councils, List<String> boards, List<String> roles) {
    public SignInClaims {
        Objects.requireNonNull(name);
        Objects.requireNonNull(displayName);
        councils = List.copyOf(councils);
        boards = List.copyOf(boards);
        roles = List.copyOf(roles);
    }
}
