package uk.councilportal.comparison.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Councils that a person keeps under a name. What is seen of each of them its own consent decides, whenever they are compared.
 *
 * @param id its number
 * @param name the name, unique among the person's groups
 * @param councils the councils, at least one
 */
public record SavedGroup(int id, String name, Set<AuthorityCode> councils) {

    /** Takes a copy in the order of the codes. */
    public SavedGroup {
        councils = Collections.unmodifiableSet(new TreeSet<>(councils));
    }
}
