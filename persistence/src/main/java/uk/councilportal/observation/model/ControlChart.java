package uk.councilportal.observation.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A control chart of single figures (XmR).
 *
 * @param mean the centre line
 * @param lower the lower limit
 * @param upper the upper limit
 * @param trial whether there are too few points for the limits to be more than a trial
 * @param signals what the chart says about each point, in their order
 */
public record ControlChart(
        BigDecimal mean, BigDecimal lower, BigDecimal upper, boolean trial, List<SpcSignal> signals) {

    /** Takes a copy of the signals. */
    public ControlChart {
        signals = List.copyOf(signals);
    }
}
