package uk.councilportal.grant.entity;

import java.util.Collection;
import java.util.Set;

/** Codes in one column, separated by commas as the database's FIND_IN_SET expects them; none is an empty text. */
public final class NameList {
    private static final String SEPARATOR = ",";

    private NameList() {}

    static String join(Collection<String> names) {
        if (names.stream().anyMatch(name -> name.contains(SEPARATOR))) {
            throw new IllegalArgumentException("A code with a comma cannot be kept: " + names);
        }
        return String.join(SEPARATOR, names);
    }

    /** The codes in the column. */
    public static Set<String> split(String names) {
        return names.isEmpty() ? Set.of() : Set.of(names.split(SEPARATOR));
    }
}
