package uk.councilportal.target.model;

import uk.councilportal.period.model.FinancialYear;

/**
 * A target as of a revision, by the numbers of its indicator and breakdown.
 *
 * @param key what it is the target of
 * @param setting what is aimed at
 */
public record KeptTarget(Key key, TargetSetting setting) {

    /** The same for another year. */
    public KeptTarget in(FinancialYear year) {
        return new KeptTarget(new Key(key.indicatorId, key.breakdownId, year), setting);
    }

    /**
     * What a target is set for.
     *
     * @param indicatorId the indicator
     * @param breakdownId the breakdown, 0 for the whole council
     * @param year the financial year
     */
    public record Key(int indicatorId, int breakdownId, FinancialYear year) {}
}
