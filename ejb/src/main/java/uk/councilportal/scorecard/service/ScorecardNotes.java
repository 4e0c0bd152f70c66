package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Map;
import uk.councilportal.commentary.service.ReadCommentary;
import uk.councilportal.indicator.model.IndicatorCode;

/**
 * Everything people say and do about the figures of a scorecard.
 *
 * @param topics the texts of the month about the report and its areas
 * @param indicators what is said and done about each indicator, where anything is
 */
record ScorecardNotes(List<ReadCommentary> topics, Map<IndicatorCode, IndicatorNotes> indicators) {

    static ScorecardNotes none() {
        return new ScorecardNotes(List.of(), Map.of());
    }

    IndicatorNotes of(IndicatorCode code) {
        return indicators.getOrDefault(code, IndicatorNotes.none());
    }
}
