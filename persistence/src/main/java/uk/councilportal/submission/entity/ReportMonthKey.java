package uk.councilportal.submission.entity;

import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;

/** The primary key, within the council, of what is kept once for each month of a report. */
public class ReportMonthKey extends CompositeKey {
    private static final long serialVersionUID = 1L;
    int reportId;
    int month;

    @Override
    protected List<Object> parts() {
        return List.of(reportId, month);
    }
}
