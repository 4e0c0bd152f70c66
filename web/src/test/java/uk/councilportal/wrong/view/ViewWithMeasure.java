package uk.councilportal.wrong.view;

import uk.councilportal.observation.model.MeasureValue;

/** Breaks R8: a page that holds a measure which has not passed disclosure. */
public class ViewWithMeasure {
    MeasureValue value;
}
