package uk.councilportal.benchmark.model;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council's statistical neighbour in one version of the model.
 *
 * @param council whose neighbour it is
 * @param position 1 for the closest
 * @param neighbour the neighbour, which may no longer exist
 * @param closeness how close it is in the words of the model, "Very close"
 */
public record StatisticalNeighbour(AuthorityCode council, int position, AuthorityCode neighbour, String closeness) {
    /** In words, for people who look at changes. */
    @Override
    public String toString() {
        return "%s, %s".formatted(neighbour, closeness);
    }
}
