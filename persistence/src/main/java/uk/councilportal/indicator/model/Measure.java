package uk.councilportal.indicator.model;

/**
 * How the figures of an indicator are to be read.
 *
 * @param unit what they count
 * @param decimals the printed decimals
 * @param polarity which way is better
 * @param frequency how often there is a new figure
 */
public record Measure(MeasureUnit unit, int decimals, Polarity polarity, Frequency frequency) {

    /** How figures are rounded and written. */
    public DisplayFormat format() {
        return new DisplayFormat(unit, decimals);
    }
}
