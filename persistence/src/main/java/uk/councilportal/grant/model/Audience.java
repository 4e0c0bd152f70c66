package uk.councilportal.grant.model;

import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * On whose behalf published figures are read: what a reader sees depends on it and on nothing else.
 *
 * <p>Made from the caller's verified token in one place of the service tier; never from a parameter of a request.
 */
public sealed interface Audience {

    /**
     * A member of boards, who sees what councils show to any of them.
     *
     * @param boards the names of the boards, at least one
     */
    record Boards(Set<String> boards) implements Audience {
        /** Takes a copy; refuses nobody. */
        public Boards {
            boards = Set.copyOf(boards);
            if (boards.isEmpty()) {
                throw new IllegalArgumentException("An audience sits on a board at least");
            }
        }

        @Override
        public GranteeKind kind() {
            return GranteeKind.BOARD;
        }

        @Override
        public Set<String> names() {
            return boards;
        }

        @Override
        public boolean owns(AuthorityCode council) {
            return false;
        }
    }

    /**
     * Somebody of a council, who sees all the council has published and what other councils show to it.
     *
     * @param code the council
     */
    record Council(AuthorityCode code) implements Audience {
        @Override
        public GranteeKind kind() {
            return GranteeKind.COUNCIL;
        }

        @Override
        public Set<String> names() {
            return Set.of(code.value());
        }

        @Override
        public boolean owns(AuthorityCode council) {
            return code.equals(council);
        }
    }

    /** Which sort of grantee it is. */
    GranteeKind kind();

    /** The grantees it consists of: names of boards, or the code of the council. */
    Set<String> names();

    /** Whether the figures of this council are the reader's own. */
    boolean owns(AuthorityCode council);
}
