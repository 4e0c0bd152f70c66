package uk.councilportal.indicator.model;

/**
 * Everything the rules need to know about one indicator of one report.
 *
 * @param code the council's reference
 * @param place where it stands
 * @param measure how its figures are to be read
 * @param year how its year figure is formed
 * @param derivation how its figures follow from others
 */
public record IndicatorDefinition(
        IndicatorCode code, IndicatorPlace place, Measure measure, YearFigure year, Derivation derivation) {

    /** How its figures are rounded and written. */
    public DisplayFormat format() {
        return measure.format();
    }
}
