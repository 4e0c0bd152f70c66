package uk.councilportal.indicator.service;

import java.util.List;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.StandardIndicator;

/**
 * An indicator as it can be changed.
 *
 * @param report its report
 * @param entry what is kept of it, as it is typed
 * @param formulas how its figures follow from others, in words
 * @param users what is worked out from it, in the report's order
 * @param areas the areas of the report, to choose from
 * @param standards the national catalogue, to choose from
 * @param revision how far the council's data have come
 */
public record IndicatorSetting(
        KeptReport report,
        IndicatorEntry entry,
        List<String> formulas,
        List<IndicatorCode> users,
        List<String> areas,
        List<StandardIndicator> standards,
        int revision) {

    /** Copies the lists. */
    public IndicatorSetting {
        formulas = List.copyOf(formulas);
        users = List.copyOf(users);
        areas = List.copyOf(areas);
        standards = List.copyOf(standards);
    }

    /** The same with other cells. */
    IndicatorSetting with(IndicatorEntry other) {
        return new IndicatorSetting(report, other, formulas, users, areas, standards, revision);
    }
}
