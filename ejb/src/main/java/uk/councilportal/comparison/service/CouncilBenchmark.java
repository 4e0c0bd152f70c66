package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.comparison.model.NeighbourMean;
import uk.councilportal.comparison.model.QuartileBand;

/**
 * One council beside England and its statistical neighbours.
 *
 * @param council the council
 * @param figure what is published for it
 * @param neighbours its neighbours
 * @param place its place among all councils
 * @param reasons why anything is missing, each in a few words; none when nothing is
 */
public record CouncilBenchmark(
        NationalArea council, PublishedFigure figure, Neighbours neighbours, Place place, List<String> reasons) {
    /** Copies the list. */
    public CouncilBenchmark {
        reasons = List.copyOf(reasons);
    }

    /**
     * What its neighbours have.
     *
     * @param mean their mean and how many went into it
     * @param displayed the mean rounded for display; empty when there is none
     * @param without the names of those without a figure
     */
    public record Neighbours(NeighbourMean mean, Optional<BigDecimal> displayed, List<String> without) {
        /** Copies the list. */
        public Neighbours {
            without = List.copyOf(without);
        }
    }

    /**
     * Where it stands.
     *
     * @param rank its rank, 1 the best; empty without a figure or a polarity
     * @param band its quartile band; empty likewise, and where the catalogue wants none
     */
    public record Place(Optional<Integer> rank, Optional<QuartileBand> band) {}
}
