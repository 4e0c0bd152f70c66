package uk.councilportal.target.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is taken over into a year.
 *
 * @param targets the codes of the reports whose targets and tolerances are taken over
 * @param words the codes of the reports whose title and headings move on
 */
public record YearChoice(List<String> targets, List<String> words) {
    /** Copies the lists. */
    public YearChoice {
        targets = List.copyOf(targets);
        words = List.copyOf(words);
    }

    /** The reports that are named at all. */
    Set<String> reports() {
        Set<String> all = new LinkedHashSet<>(targets);
        all.addAll(words);
        return all;
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return "targets of " + String.join(", ", targets) + "; words of " + String.join(", ", words);
    }
}
