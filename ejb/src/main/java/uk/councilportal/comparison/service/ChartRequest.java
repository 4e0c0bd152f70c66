package uk.councilportal.comparison.service;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * What a control chart is asked for.
 *
 * @param indicator the code in the catalogue
 * @param council the council
 */
public record ChartRequest(String indicator, AuthorityCode council) {

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return indicator + " " + council;
    }
}
