package uk.councilportal.user.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Where somebody belongs: a council by its ONS code, or a board by its name. Portal administrators belong nowhere.
 *
 * @param kind council or board; never {@link Kind#PORTAL}, which is no place
 * @param name the ONS code or the name of the board
 */
public record UserPlace(Kind kind, String name) implements AboutCouncils {
    private static final String SEPARATOR = ":";

    /** What a place can be, and what a role can be about. */
    public enum Kind {
        COUNCIL("councils"),
        BOARD("boards"),
        /** The portal itself. Who looks after it belongs to no council and no board. */
        PORTAL("");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** The group in the sign-in service that holds the groups of all places of this kind. */
        public String folder() {
            return folder;
        }

        /** The attribute by which a group of this kind names its place in tokens. */
        public String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public UserPlace {
        if (kind == Kind.PORTAL || name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("Not a place: " + kind + SEPARATOR + name);
        }
    }

    public static UserPlace council(String onsCode) {
        return new UserPlace(Kind.COUNCIL, onsCode);
    }

    public static UserPlace board(String name) {
        return new UserPlace(Kind.BOARD, name);
    }

    /** The place of a group of the sign-in service; empty for a group that is none. */
    public static Optional<UserPlace> ofPath(String path) {
        String[] parts = path.split("/");
        if (parts.length != 3 || !parts[0].isEmpty()) {
            return Optional.empty();
        }
        return switch (parts[1]) {
            case "councils" -> Optional.of(council(parts[2]));
            case "boards" -> Optional.of(board(parts[2]));
            default -> Optional.empty();
        };
    }

    /** The place written by {@link #toString()}; empty for anything else. */
    public static Optional<UserPlace> parse(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        try {
            return Optional.of(new UserPlace(Kind.valueOf(parts[0]), parts.length > 1 ? parts[1] : ""));
        } catch (IllegalArgumentException notAPlace) {
            return Optional.empty();
        }
    }

    /** The path of its group in the sign-in service. */
    public String path() {
        return "/" + kind.folder() + "/" + name;
    }

    @Override
    public Set<AuthorityCode> aboutCouncils() {
        return AuthorityCode.find(name)
                .filter(code -> kind == Kind.COUNCIL)
                .map(Set::of)
                .orElse(Set.of());
    }

    @Override
    public String toString() {
        return kind + SEPARATOR + name;
    }
}
