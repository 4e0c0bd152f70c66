package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.MonthService;

/** All opened months of the council's reports. */
@Named
@RequestScoped
public class MonthsView {
    @Inject
    private MonthService months;

    @Inject
    private ReviewParameters parameters;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private List<MonthLine> lines = List.of();

    /** Reads the months of all reports, or of the one the address names. */
    public void load() {
        lines = parameters.ofReport(months.months(), MonthLine::report);
    }

    /** The months by the title of their report. */
    public List<Map.Entry<String, List<MonthLine>>> getReports() {
        return List.copyOf(lines.stream()
                .collect(Collectors.groupingBy(MonthLine::title, LinkedHashMap::new, Collectors.toList()))
                .entrySet());
    }

    /** Whether it is still open after its deadline. */
    public boolean late(MonthLine line) {
        return line.isLate(LocalDate.now(clock));
    }

    public String address(MonthLine line) {
        return ReviewParameters.review(line.report(), line.month()).toString();
    }

    /** The key of what this person can do with the month next. */
    public String nextStep(MonthLine line) {
        boolean approver = currentUser.can("SUBMISSION_SIGN_OFF");
        boolean officer = currentUser.can("OBSERVATION_ENTER");
        if (line.state() == SubmissionState.SUBMITTED && approver) {
            return "month.next.review";
        }
        return line.state().isOpen() && officer ? "month.next.submit" : "month.next.look";
    }
}
