package uk.councilportal.target.model;

import uk.councilportal.period.model.FinancialYear;

/**
 * What a target is set for, as addresses and the audit trail name it.
 *
 * @param report the code of the council's report
 * @param ref the indicator's reference in it
 * @param breakdown the number of the part of the council's children, 0 for the whole council
 * @param year the financial year
 */
public record TargetPlace(String report, String ref, int breakdown, FinancialYear year) {

    /** The same indicator in another year. */
    public TargetPlace in(FinancialYear otherYear) {
        return new TargetPlace(report, ref, breakdown, otherYear);
    }

    /** "ROTH-SG 1.2 2016/17", with the number of the part where it is not the whole council. */
    @Override
    public String toString() {
        return report + " " + ref + (breakdown == 0 ? "" : " part " + breakdown) + " " + year;
    }
}
