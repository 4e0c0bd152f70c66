package uk.councilportal.indicator.service;

/**
 * An indicator of one of the caller's reports.
 *
 * @param report the code of the report
 * @param ref the council's reference
 */
public record IndicatorAddress(String report, String ref) {

    /** As the audit trail and the revisions name it. */
    @Override
    public String toString() {
        return report + " " + ref;
    }
}
