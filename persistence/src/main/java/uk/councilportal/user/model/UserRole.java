package uk.councilportal.user.model;

import java.util.Arrays;
import java.util.Optional;
import uk.councilportal.user.model.UserPlace.Kind;

/** A role a person can be given, by its name in the sign-in service, and where its holder belongs. */
public enum UserRole {
    DATA_OFFICER("data-officer", Kind.COUNCIL),
    INDICATOR_OWNER("indicator-owner", Kind.COUNCIL),
    APPROVER("approver", Kind.COUNCIL),
    VIEWER("viewer", Kind.COUNCIL),
    COUNCIL_ADMIN("council-admin", Kind.COUNCIL),
    BOARD_MEMBER("board-member", Kind.BOARD),
    PORTAL_ADMIN("portal-admin", Kind.PORTAL);

    private final String realmName;
    private final Kind kind;

    UserRole(String realmName, Kind kind) {
        this.realmName = realmName;
        this.kind = kind;
    }

    /** The role of this name in the sign-in service; empty for those the portal does not know. */
    public static Optional<UserRole> find(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(realmName))
                .findFirst();
    }

    public String realmName() {
        return realmName;
    }

    /** Where the holder belongs. */
    public Kind kind() {
        return kind;
    }
}
