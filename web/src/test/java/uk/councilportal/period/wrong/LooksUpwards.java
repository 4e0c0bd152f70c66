package uk.councilportal.period.wrong;

import uk.councilportal.observation.model.MeasureValue;

/** Breaks R7: the shared kernel that knows a feature built on it. */
public class LooksUpwards {
    MeasureValue value;
}
