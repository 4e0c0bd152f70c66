package uk.councilportal.indicator.service;

import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Something of a standard indicator that changes.
 *
 * @param from the version it is about; empty for the first
 * @param column which cell, as files name it
 * @param before what it says; empty where it says nothing
 * @param after what it will say; empty where it will say nothing
 */
public record StandardDifference(Optional<ReportingMonth> from, String column, String before, String after) {

    /** "from 2026-04: polarity LOW_IS_GOOD to NEUTRAL". */
    String words() {
        String version = from.map(month -> "from " + month + ": ").orElse("");
        return version + column + " \"" + before + "\" to \"" + after + "\"";
    }
}
