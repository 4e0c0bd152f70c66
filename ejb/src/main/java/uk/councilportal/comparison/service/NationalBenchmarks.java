package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.Polarity;

/**
 * National benchmarks of a standard indicator in one year.
 *
 * @param subject what the figures are of
 * @param year the label of the year as published; as asked for where there is nothing
 * @param model the version of the neighbour model; empty when none is kept
 * @param england what is published for England, unless it cannot be right
 * @param spread what all councils together show
 * @param councils the councils asked for
 */
public record NationalBenchmarks(
        Subject subject,
        String year,
        Optional<String> model,
        England england,
        Spread spread,
        List<CouncilBenchmark> councils) {
    /** The licence of everything national. */
    public static final String ATTRIBUTION =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    /** Copies the list. */
    public NationalBenchmarks {
        councils = List.copyOf(councils);
    }

    /**
     * What the figures are of.
     *
     * @param indicator the code of the standard indicator
     * @param title its title
     * @param measure the short name of the national measure; empty when there is none
     * @param source who publishes the figures; empty when nobody does
     * @param polarity which way is better, as the national catalogue says
     * @param meanFormat how means of its figures are rounded
     */
    public record Subject(
            String indicator,
            String title,
            String measure,
            String source,
            Polarity polarity,
            DisplayFormat meanFormat) {}

    /**
     * England's figure.
     *
     * @param figure the figure; empty when there is none or it cannot be right
     * @param reason why there is none; empty when there is one
     */
    public record England(Optional<PublishedFigure> figure, String reason) {}

    /**
     * What all councils together show.
     *
     * @param withFigure how many councils have a figure
     * @param quartiles the cut points of the quartile bands; empty when no council has one
     */
    public record Spread(int withFigure, Optional<Quartiles> quartiles) {}
}
