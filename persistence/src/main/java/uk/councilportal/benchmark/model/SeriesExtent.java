package uk.councilportal.benchmark.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one year of a national series says about England, its regions and its councils, for judging the figure of England.
 *
 * @param seriesId the series
 * @param period the label of the year
 * @param england the figure of England; empty where there is no number
 * @param lowest the lowest council; empty where no council has a number
 * @param highest the highest council; empty where no council has a number
 * @param regions the nine regions added up; empty unless all nine have a number
 * @param highestRegion the highest of them
 */
public record SeriesExtent(
        int seriesId,
        String period,
        Optional<BigDecimal> england,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        Optional<BigDecimal> regions,
        Optional<BigDecimal> highestRegion) {}
