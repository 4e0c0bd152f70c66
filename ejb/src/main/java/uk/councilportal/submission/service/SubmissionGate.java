package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import uk.councilportal.observation.service.MonthGate;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.rules.ReportMonths;

/** Opens and closes months for those who write figures from files. */
@ApplicationScoped
public class SubmissionGate implements MonthGate {
    private final SubmissionBook book;
    private final EditableMonths editable;

    /** For the proxy of the container only. */
    protected SubmissionGate() {
        this(null, null);
    }

    @Inject
    public SubmissionGate(SubmissionBook book, EditableMonths editable) {
        this.book = book;
        this.editable = editable;
    }

    @Override
    public Function<ReportingMonth, Access> of(String report) {
        return book.findReport(report)
                .map(editable::of)
                .map(SubmissionGate::months)
                .orElse(month -> Access.CLOSED);
    }

    private static Function<ReportingMonth, Access> months(ReportMonths months) {
        return month -> switch (months.accessTo(month)) {
            case OPEN -> Access.OPEN;
            case WITH_REASON -> Access.WITH_REASON;
            case CLOSED -> Access.CLOSED;
        };
    }
}
