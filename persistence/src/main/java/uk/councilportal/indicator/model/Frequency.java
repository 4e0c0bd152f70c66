package uk.councilportal.indicator.model;

import uk.councilportal.period.model.PeriodType;

/** How often an indicator has a new figure. */
public enum Frequency {
    /** Every month. */
    MONTHLY(PeriodType.MONTH),
    /** Every quarter of the financial year. */
    QUARTERLY(PeriodType.QUARTER),
    /** Every half term of the school year. */
    TERMLY(PeriodType.TERM),
    /** Once a financial year. */
    ANNUAL(PeriodType.FINANCIAL_YEAR);

    private final PeriodType periodType;

    Frequency(PeriodType periodType) {
        this.periodType = periodType;
    }

    /** The type of the periods its figures are entered for. */
    public PeriodType periodType() {
        return periodType;
    }
}
