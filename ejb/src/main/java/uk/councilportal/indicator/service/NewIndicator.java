package uk.councilportal.indicator.service;

import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;

/** What an indicator is before anything has been typed about it: a monthly count that adds up over the year. */
final class NewIndicator {

    /** Stands where something has to be typed. */
    static final String NOTHING = "-";

    private NewIndicator() {}

    static IndicatorDefinition at(int position) {
        return new IndicatorDefinition(
                new IndicatorCode(NOTHING),
                new IndicatorPlace(NOTHING, NOTHING, position, true, ""),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NOT_STATED, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.SUM_OF_MONTHS),
                Derivation.entered());
    }
}
