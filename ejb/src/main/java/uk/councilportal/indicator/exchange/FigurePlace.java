package uk.councilportal.indicator.exchange;

/**
 * The indicator and breakdown a row is about, by the numbers under which the portal keeps them.
 *
 * @param ref the reference of the indicator in its report, for messages
 * @param indicator the indicator
 * @param breakdownId the breakdown, 0 for the whole council
 */
public record FigurePlace(String ref, FigureDirectory.Entry indicator, int breakdownId) {
    /** The number of the indicator. */
    public int indicatorId() {
        return indicator.id();
    }
}
