package uk.councilportal.indicator.model;

/**
 * How the figures of an indicator are to be read.
 *
 * @param unit what they count
 * @param decimals the printed decimals
 * @param polarity which way is better
 * @param frequency how often there is a new figure
 * @param monthsInArrears how many months before the report's own month its row is about, 0 to 12: school attendance of
 *     February stands in the report of March, one month in arrears. Only what is reported monthly can be in arrears; a
 *     quarter, term or year is reported when it has ended
 */
public record Measure(MeasureUnit unit, int decimals, Polarity polarity, Frequency frequency, int monthsInArrears) {

    /** The most months of arrears. */
    public static final int LONGEST_ARREARS = 12;

    /** Refuses arrears that cannot be. */
    public Measure {
        if (monthsInArrears < 0 || monthsInArrears > LONGEST_ARREARS) {
            throw new IllegalArgumentException("Months of arrears are a whole number from 0 to " + LONGEST_ARREARS);
        }
        if (monthsInArrears > 0 && frequency != Frequency.MONTHLY) {
            throw new IllegalArgumentException("Only a monthly indicator is reported in arrears");
        }
    }

    /** An indicator that is reported for the report's own month, as most are. */
    public Measure(MeasureUnit unit, int decimals, Polarity polarity, Frequency frequency) {
        this(unit, decimals, polarity, frequency, 0);
    }

    /** How figures are rounded and written. */
    public DisplayFormat format() {
        return new DisplayFormat(unit, decimals);
    }
}
