package uk.councilportal.submission.service;

import java.util.List;
import uk.councilportal.indicator.model.KeptReport;

/**
 * Says what of one kind was changed between two revisions. Each kind of thing that is published with a report is a bean
 * that implements this; together they are what an approver signs off.
 */
public interface ChangeSource {
    /** Everything that was written to the report in between, a line for each thing; read in sets. */
    List<RecordedChange> changes(KeptReport report, ChangeSpan span);
}
