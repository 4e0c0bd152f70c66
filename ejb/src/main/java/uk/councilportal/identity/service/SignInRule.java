package uk.councilportal.identity.service;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.PortalRole.Place;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Who may come in: council people with exactly one council, board members with boards and no council, portal
 * administrators with neither. Everything else is refused rather than guessed at.
 */
public final class SignInRule {
    private SignInRule() {}

    /**
     * The person these claims are about.
     *
     * @throws SignInRefusedException when the person is set up in a way the portal does not accept
     */
    public static PortalUser admit(SignInClaims claims) {
        Set<PortalRole> roles = rolesOf(claims.roles());
        refuseIf(roles.isEmpty(), SignInRefusal.NO_ROLE);
        refuseIf(claims.councils().size() > 1, SignInRefusal.SEVERAL_COUNCILS);
        boolean hasCouncil = !claims.councils().isEmpty();
        boolean hasBoard = !claims.boards().isEmpty();
        refuseIf(hasCouncil && hasBoard, SignInRefusal.COUNCIL_AND_BOARD);
        refuseUnlessRolesFit(roles, hasCouncil, hasBoard);
        return new PortalUser(
                claims.name(), claims.displayName(), councilOf(claims), Set.copyOf(claims.boards()), roles);
    }

    private static void refuseUnlessRolesFit(Set<PortalRole> roles, boolean hasCouncil, boolean hasBoard) {
        Set<Place> places = roles.stream()
                .map(PortalRole::place)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Place.class)));
        refuseIf(places.contains(Place.COUNCIL) && !hasCouncil, SignInRefusal.NO_COUNCIL);
        refuseIf(places.contains(Place.BOARD) && !hasBoard, SignInRefusal.NO_BOARD);
        refuseIf(hasCouncil && !places.equals(EnumSet.of(Place.COUNCIL)), SignInRefusal.ROLE_DOES_NOT_FIT);
        refuseIf(hasBoard && !places.equals(EnumSet.of(Place.BOARD)), SignInRefusal.ROLE_DOES_NOT_FIT);
    }

    private static Set<PortalRole> rolesOf(Collection<String> names) {
        return names.stream()
                .flatMap(name -> PortalRole.findByRealmName(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<AuthorityCode> councilOf(SignInClaims claims) {
        try {
            return claims.councils().stream().findFirst().map(AuthorityCode::new);
        } catch (IllegalArgumentException notAnOnsCode) {
            throw new SignInRefusedException(SignInRefusal.UNKNOWN_COUNCIL);
        }
    }

    private static void refuseIf(boolean wrong, SignInRefusal refusal) {
        if (wrong) {
            throw new SignInRefusedException(refusal);
        }
    }
}
