package uk.councilportal.comparison.service;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Who is whose statistical neighbour.
 *
 * @param model the version of the model; empty where none is kept
 * @param byCouncil the neighbours of each council the model knows
 */
record NeighbourBook(String model, Map<AuthorityCode, Set<AuthorityCode>> byCouncil) {

    /** The neighbours of a council; none where the model does not know it. */
    Set<AuthorityCode> of(AuthorityCode council) {
        return byCouncil.getOrDefault(council, Set.of());
    }

    /** The neighbours of any of the councils. */
    Set<AuthorityCode> ofAny(Collection<ComparedCouncil> councils) {
        Set<AuthorityCode> any = new LinkedHashSet<>();
        councils.forEach(council -> any.addAll(of(council.code())));
        return any;
    }
}
