package uk.councilportal.indicator.service;

import java.util.List;
import java.util.Map;

/**
 * A dimension as it was typed.
 *
 * @param title its title
 * @param members its members in their order, each by the columns of the files; {@code renamed_from} is the name it had
 */
public record DimensionEntry(String title, List<Map<String, String>> members) {
    /** Copies the list. */
    public DimensionEntry {
        members = List.copyOf(members);
    }
}
