package uk.councilportal.benchmark.exchange;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.StatisticalNeighbour;

/**
 * One row of a neighbour model.
 *
 * @param line the line of the file
 * @param council whose neighbours they are
 * @param neighbours the neighbours, the closest first
 */
public record NeighbourLine(long line, AuthorityCode council, List<StatisticalNeighbour> neighbours) {
    /** Copies the list. */
    public NeighbourLine {
        neighbours = List.copyOf(neighbours);
    }
}
