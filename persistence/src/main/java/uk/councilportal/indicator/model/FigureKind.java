package uk.councilportal.indicator.model;

/** The sorts of figure a report prints that follow from others. */
public enum FigureKind {
    /** A percentage, for any period and breakdown. */
    PERCENTAGE,
    /** A rate of a population, for any period and breakdown. */
    RATE,
    /** Parts added to a whole; for a year without parts its months added. */
    TOTAL,
    /** The figure for the financial year. */
    YEAR_END,
    /** The year so far. */
    YTD,
    /** The same months of the year before. */
    PREVIOUS_YTD,
    /** A part as a percentage of the whole. */
    SHARE_OF_TOTAL,
    /** The last twelve months added. */
    ROLLING_12_SUM,
    /** A later figure less an earlier one. */
    DIFFERENCE,
    /** That difference as a percentage of the earlier figure. */
    DIFFERENCE_PCT,
    /** The arrow of the direction of travel. */
    DOT_ARROW,
    /** The judgement and colour of the direction of travel. */
    DIRECTION_OF_TRAVEL,
    /** Red, amber or green. */
    RAG,
    /** The mean of the last twelve months that have a value. */
    AVG_12M,
    /** The highest of the last twelve months that have a value. */
    MAX_12M,
    /** The percent change on last month. */
    PCT_CHANGE_PREV_MONTH,
    /** The percent change on the same month last year. */
    PCT_CHANGE_SAME_MONTH_LAST_YEAR,
    /** The arrow of the percent change on last month. */
    ARROW_PREV_MONTH,
    /** The arrow of the percent change on the same month last year. */
    ARROW_SAME_MONTH_LAST_YEAR,
    /** The direction of the straight line through the last thirteen months. */
    TREND_13M,
    /** What the control chart says about the latest month. */
    SPC_SIGNAL
}
