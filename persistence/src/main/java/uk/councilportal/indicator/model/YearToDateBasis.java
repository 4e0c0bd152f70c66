package uk.councilportal.indicator.model;

/**
 * How the figure for the year so far follows from the figures of its months; the data note beside the year figure in
 * the published reports.
 */
public enum YearToDateBasis {
    /** The months from April on are added. */
    SUM_OF_MONTHS,
    /** Numerators and denominators of the year are added and divided; never the mean of the months. */
    RECOMPUTED,
    /** A stock as at the end of the month: the latest month's figure. */
    MONTH_END,
    /** The latest month's figure, which itself covers twelve months. */
    ROLLING_YEAR,
    /** The latest figure, which itself adds up since April. */
    CUMULATIVE,
    /** The mean of the months of the school year so far. */
    ACADEMIC_YEAR_AVERAGE,
    /** The latest figure, which itself covers the school year so far. */
    ACADEMIC_YEAR_CUMULATIVE,
    /** The mean of the months named on the indicator. */
    AVERAGE_OF_NAMED_MONTHS,
    /** The figure of the latest quarter. */
    LATEST_QUARTER,
    /** Six months and the single month stand side by side; there is no year figure. */
    SIX_MONTHS_AND_MONTH,
    /** Only the month is reported. */
    IN_MONTH,
    /** There is no year figure. */
    NONE;

    /** Whether there is a figure for the year. */
    public boolean hasYearFigure() {
        return this != SIX_MONTHS_AND_MONTH && this != IN_MONTH && this != NONE;
    }

    /** Whether the year figure is simply the latest one. */
    public boolean takesLatest() {
        return switch (this) {
            case MONTH_END, ROLLING_YEAR, CUMULATIVE, ACADEMIC_YEAR_CUMULATIVE, LATEST_QUARTER -> true;
            default -> false;
        };
    }

    /** Whether one figure counts one month, so that months can be added to a longer run. */
    public boolean countsSingleMonths() {
        return this == SUM_OF_MONTHS || this == IN_MONTH || this == SIX_MONTHS_AND_MONTH;
    }

    /** Whether the year meant is the school year. */
    public boolean isAcademic() {
        return this == ACADEMIC_YEAR_AVERAGE || this == ACADEMIC_YEAR_CUMULATIVE;
    }
}
