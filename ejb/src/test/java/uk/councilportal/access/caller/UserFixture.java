package uk.councilportal.access.caller;

import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;

/** People for tests. */
public final class UserFixture {
    public static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    public static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");
    public static final String BOARD = "four-councils-board";

    private UserFixture() {}

    /** Somebody in this role, as the role demands: of Rotherham, on a board, or of neither. */
    public static PortalUser in(PortalRole role) {
        return switch (role.place()) {
            case COUNCIL -> of(ROTHERHAM, role);
            case BOARD -> onBoard(role);
            case NONE -> withoutPlace(role);
        };
    }

    /** Somebody in this role who can be told from others. */
    public static PortalUser called(String name, PortalRole role) {
        PortalUser user = in(role);
        return new PortalUser(name, name, user.council(), user.boards(), user.roles());
    }

    public static PortalUser of(AuthorityCode council, PortalRole... roles) {
        return new PortalUser("person", "A person", Optional.of(council), Set.of(), Set.of(roles));
    }

    public static PortalUser onBoard(PortalRole... roles) {
        return new PortalUser("member", "A member", Optional.empty(), Set.of(BOARD), Set.of(roles));
    }

    public static PortalUser withoutPlace(PortalRole... roles) {
        return new PortalUser("nobody-in-particular", "Nobody", Optional.empty(), Set.of(), Set.of(roles));
    }
}
