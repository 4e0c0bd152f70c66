package uk.councilportal.indicator.model;

import java.util.List;

/**
 * Everything the rules need to know about one indicator of one report, and who answers for it.
 *
 * @param code the council's reference
 * @param place where it stands
 * @param measure how its figures are to be read
 * @param year how its year figure is formed
 * @param derivation how its figures follow from others
 * @param ownerRole the role that answers for its figures, "Head of Safeguarding"; never a person's name, empty when the
 *     council names none
 * @param checks what is declared about its figures so that mistakes are found
 */
public record IndicatorDefinition(
        IndicatorCode code,
        IndicatorPlace place,
        Measure measure,
        YearFigure year,
        Derivation derivation,
        String ownerRole,
        IndicatorChecks checks) {

    /** An indicator for which the council names no owner and declares no checks. */
    public IndicatorDefinition(
            IndicatorCode code, IndicatorPlace place, Measure measure, YearFigure year, Derivation derivation) {
        this(code, place, measure, year, derivation, "", IndicatorChecks.none());
    }

    /** The same with other formulas. */
    public IndicatorDefinition withFormulas(List<Formula> formulas) {
        return new IndicatorDefinition(
                code, place, measure, year, derivation.withFormulas(formulas), ownerRole, checks);
    }

    /** The same with other checks. */
    public IndicatorDefinition withChecks(IndicatorChecks other) {
        return new IndicatorDefinition(code, place, measure, year, derivation, ownerRole, other);
    }

    /** The same in another place. */
    public IndicatorDefinition at(IndicatorPlace other) {
        return new IndicatorDefinition(code, other, measure, year, derivation, ownerRole, checks);
    }

    /** The same under another reference. */
    public IndicatorDefinition as(IndicatorCode other) {
        return new IndicatorDefinition(other, place, measure, year, derivation, ownerRole, checks);
    }

    /** How its figures are rounded and written. */
    public DisplayFormat format() {
        return measure.format();
    }
}
