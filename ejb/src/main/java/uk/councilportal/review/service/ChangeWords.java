package uk.councilportal.review.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.review.rules.NetChange;
import uk.councilportal.review.rules.SettingDifferences;
import uk.councilportal.submission.service.RecordedChange;

/** The parts of changes that all kinds have in common. */
final class ChangeWords {
    private ChangeWords() {}

    /** About an indicator, for a period in words. */
    static RecordedChange.Subject subject(KeptIndicator indicator, Breakdown breakdown, String period) {
        return new RecordedChange.Subject(
                Optional.of(indicator.code()),
                indicator.definition().place().title(),
                breakdown,
                period,
                Optional.empty());
    }

    /** "March 2017" for a month, the printed code for other periods. */
    static String period(ReportingPeriod period) {
        return period.type() == PeriodType.MONTH ? period.end().longName() : period.code();
    }

    /** The revisions of a change whose kind keeps no reasons of its own. */
    static List<RecordedChange.Step> steps(NetChange<?, ?> change) {
        return change.revisions().stream()
                .map(revision -> new RecordedChange.Step(revision, ""))
                .toList();
    }

    /** What differs between two settings. */
    static List<RecordedChange.Field> fields(Optional<? extends Record> before, Optional<? extends Record> after) {
        return SettingDifferences.of(before, after).entrySet().stream()
                .map(entry -> new RecordedChange.Field(
                        entry.getKey(),
                        entry.getValue().before(),
                        entry.getValue().after()))
                .toList();
    }
}
