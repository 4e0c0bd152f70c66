package uk.councilportal.submission.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What became of one thing between two revisions, and every revision it was written with in between.
 *
 * @param kind the sort of thing
 * @param subject which one it is
 * @param fields what differs between the two; empty when it was changed and changed back
 * @param steps the revisions it was written with, oldest first; never empty
 */
public record RecordedChange(ChangeKind kind, Subject subject, List<Field> fields, List<Step> steps) {
    /** Takes copies of the lists. */
    public RecordedChange {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /** Whether it is as it was before. */
    public boolean isUndone() {
        return fields.isEmpty();
    }

    /**
     * What was changed.
     *
     * @param code the indicator; empty for a topic, a dimension and the report itself
     * @param title its title, the topic, dimension or report, or what is to be done
     * @param breakdown the part of the council's children
     * @param period the period in the council's words, "March 2017" or "2016/17"; empty where there is none
     * @param figure the period of a figure that was entered; empty for everything else
     */
    public record Subject(
            Optional<IndicatorCode> code,
            String title,
            Breakdown breakdown,
            String period,
            Optional<ReportingPeriod> figure) {}

    /**
     * One thing that differs.
     *
     * @param name what it is, as the end of a key of the message bundle: "value", "status", "note"
     * @param before what it was; empty when there was nothing
     * @param after what it is now; empty when there is nothing
     */
    public record Field(String name, String before, String after) {}

    /**
     * One time it was written.
     *
     * @param revision the revision it was written with
     * @param reason the reason given for this one; empty when none was given
     */
    public record Step(int revision, String reason) {}
}
