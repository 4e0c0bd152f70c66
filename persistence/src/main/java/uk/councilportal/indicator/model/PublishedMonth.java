package uk.councilportal.indicator.model;

import uk.councilportal.period.model.ReportingMonth;

/**
 * That somebody has published figures over a standard indicator.
 *
 * @param code the code in the catalogue
 * @param month the month the figures are of
 */
public record PublishedMonth(String code, ReportingMonth month) {

    /** For queries, which know months as numbers. */
    public PublishedMonth(String code, Integer month) {
        this(code, new ReportingMonth(month));
    }
}
