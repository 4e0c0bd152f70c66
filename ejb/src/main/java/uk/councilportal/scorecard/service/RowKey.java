package uk.councilportal.scorecard.service;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;

/** What a row of figures is about: an indicator and the part of the council's children. */
public record RowKey(IndicatorDefinition indicator, Breakdown breakdown) {

    /** The council's reference. */
    public IndicatorCode code() {
        return indicator.code();
    }
}
