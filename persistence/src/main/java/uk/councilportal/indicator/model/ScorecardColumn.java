package uk.councilportal.indicator.model;

import java.util.Arrays;

/** A column (or group of columns) a council may show on its scorecard. Which, and in which order, is data of the report. */
public enum ScorecardColumn {
    /** Whether high or low is good. */
    POLARITY,
    /** The role that answers for the figures. */
    OWNER,
    /** The latest months; the option of the column is how many. */
    MONTHS,
    /** Six-month cumulative or average figure. */
    SIX_MONTH,
    /** The reporting month by locality, one column per member. */
    AREA_FIGURES,
    /** The year's figure by its basis, called "year end". */
    YEAR_END,
    /** The year's figure by its basis, called "year to date". */
    YEAR_TO_DATE,
    /** The same months of the year before. */
    PREVIOUS_YEAR_TO_DATE,
    /** Year to date less previous year to date. */
    DIFFERENCE,
    /** Direction of travel against the period before. */
    DIRECTION,
    /** Rating against target and tolerances. */
    RAG,
    /** Signal of statistical process control. */
    SPC,
    /** Thirteen to fifteen months as a line without axes. */
    SPARKLINE,
    /** The red tolerance as printed. */
    RED,
    /** The amber tolerance as printed. */
    AMBER,
    /** The green tolerance as printed. */
    GREEN,
    /** The target as printed. */
    TARGET,
    /** Earlier financial years; the option of the column is how many. */
    YEARS,
    /** Average of the statistical neighbours. */
    NEIGHBOUR_AVERAGE,
    /** Best statistical neighbour. */
    BEST_NEIGHBOUR,
    /** National average. */
    NATIONAL_AVERAGE,
    /** Threshold of the national top quartile. */
    TOP_QUARTILE,
    /** Per cent change on last month with its arrow. */
    CHANGE_ON_MONTH,
    /** Per cent change on the same month last year with its arrow. */
    CHANGE_ON_YEAR,
    /** Mean of the last twelve months that have a value. */
    AVERAGE_12,
    /** Maximum of the last twelve months. */
    MAXIMUM_12,
    /** Direction of the slope over thirteen months. */
    TREND_13,
    /** Whether there are words about the month, and whether actions are overdue. */
    COMMENTARY;

    /**
     * The column of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ScorecardColumn named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no column \"" + name + "\""));
    }
}
