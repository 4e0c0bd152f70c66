package uk.councilportal.grant.model;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * One board or one council that is shown figures.
 *
 * @param kind which of the two it is
 * @param name the name under which the board's members sign in, or the council's ONS code
 */
public record Grantee(GranteeKind kind, String name) {

    /** The longest name of a board. */
    public static final int LONGEST = 60;

    /** Refuses a name that is empty or too long, and a council that is not named by its code. */
    public Grantee {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("Not the name of a board or council: " + name);
        }
        if (kind == GranteeKind.COUNCIL) {
            new AuthorityCode(name);
        }
    }

    /** A board by its name. */
    public static Grantee board(String name) {
        return new Grantee(GranteeKind.BOARD, name);
    }

    /** A council by its code. */
    public static Grantee council(AuthorityCode code) {
        return new Grantee(GranteeKind.COUNCIL, code.value());
    }

    /** As the audit trail names it, "BOARD four-councils-board". */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
