package uk.councilportal.comparison.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import uk.councilportal.comparison.model.GroupProblem;

/**
 * Under what name a person can keep a group of councils, and how many.
 *
 * <p>A name is what is typed without blanks around it, and with one blank for any run of them or of characters that cannot be
 * seen. Capitals make no difference to whether two names are the same.
 */
public final class SavedGroupRule {
    /** How long a name is at most. */
    public static final int LONGEST_NAME = 60;
    /** How many groups a person keeps at most. */
    public static final int MOST_GROUPS = 20;

    private SavedGroupRule() {}

    /** The name as it is kept. */
    public static String name(String typed) {
        return typed.replaceAll("[\\p{C}\\s\\p{Z}]+", " ").strip();
    }

    /** Why a group cannot have the name; empty when it can. */
    public static Optional<GroupProblem> problem(String name, Collection<String> otherNames) {
        if (name.isEmpty()) {
            return Optional.of(GroupProblem.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(GroupProblem.NAME_TOO_LONG);
        }
        String same = name.toLowerCase(Locale.UK);
        boolean taken =
                otherNames.stream().map(other -> other.toLowerCase(Locale.UK)).anyMatch(same::equals);
        return taken ? Optional.of(GroupProblem.NAME_TAKEN) : Optional.empty();
    }

    /** Why a further group cannot be kept; empty when it can. */
    public static Optional<GroupProblem> problemOfAnother(String name, Collection<String> keptNames) {
        return keptNames.size() >= MOST_GROUPS ? Optional.of(GroupProblem.TOO_MANY) : problem(name, keptNames);
    }
}
