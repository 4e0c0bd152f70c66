package uk.councilportal.scorecard.service;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;

/** What a row of figures is about: an indicator and the part of the council's children. */
record RowKey(IndicatorDefinition indicator, Breakdown breakdown) {

    IndicatorCode code() {
        return indicator.code();
    }
}
