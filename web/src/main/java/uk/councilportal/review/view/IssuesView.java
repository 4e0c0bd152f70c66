package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.review.service.ChangeLine;
import uk.councilportal.review.service.IssueName;
import uk.councilportal.review.service.ReviewService;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.service.IssueLine;
import uk.councilportal.submission.service.IssueService;

/** The published issues of the council's reports, and what differs between two of them. */
@Named
@RequestScoped
public class IssuesView {
    private static final int SHOWN = 300;
    private static final String ONE = "one";
    private static final String OTHER = "other";

    @Inject
    private IssueService issues;

    @Inject
    private ReviewService reviews;

    @Inject
    private ReviewParameters parameters;

    @Inject
    private CurrentUser currentUser;

    private List<IssueLine> lines = List.of();
    private ChangeTable differences;

    /** Reads the issues of all reports, or of the one the address names, and compares two where the address names them. */
    public void load() {
        lines = parameters.ofReport(issues.issues(), IssueLine::report);
        Optional<IssueName> one = parameters.issue(ONE);
        Optional<IssueName> other = parameters.issue(OTHER);
        if (one.isPresent() && other.isPresent()) {
            List<ChangeLine> found = reviews.compare(parameters.report(), one.get(), other.get());
            differences = ChangeTable.of("differences", found, SHOWN);
            if (parameters.isFile()) {
                Download.of(ChangeFile.table(found), "differences-" + parameters.report() + ".csv");
            }
        }
    }

    /** The address of a file with everything that differs between the two issues compared. */
    public String getFile() {
        PageAddress page = PageAddress.of(ReviewParameters.ISSUES)
                .with(ReviewParameters.REPORT, parameters.report())
                .with(ONE, parameters.get(ONE).orElse(""))
                .with(OTHER, parameters.get(OTHER).orElse(""));
        return ReviewParameters.file(page).toString();
    }

    /** The issues by their report, the latest first. */
    public List<List<IssueLine>> getReports() {
        return List.copyOf(lines.stream()
                .collect(Collectors.groupingBy(IssueLine::report, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** What differs between the two issues chosen; none while none are chosen. */
    public ChangeTable getDifferences() {
        return differences;
    }

    /** Whether the issues compared are of this report. */
    public boolean compared(String report) {
        return differences != null && parameters.report().equals(report);
    }

    /** The issue as the form names it. */
    public String key(Issue issue) {
        return issue.month() + "." + issue.number();
    }

    /** Which issue a list starts with: the one compared, or the latest and the one before it. */
    public boolean chosen(String list, List<IssueLine> ofReport, Issue issue) {
        int position = list.equals(OTHER) ? 0 : 1;
        String latest =
                key(ofReport.get(Math.min(position, ofReport.size() - 1)).issue());
        boolean here = parameters
                .get(ReviewParameters.REPORT)
                .filter(ofReport.get(0).report()::equals)
                .isPresent();
        return key(issue).equals(here ? parameters.get(list).orElse(latest) : latest);
    }

    public String scorecard(IssueLine line) {
        return address("scorecard.xhtml", line).toString();
    }

    /** The figures of the issue in a form a program reads; the same for ever. */
    public String download(IssueLine line, String format) {
        String path = "../api/v1/councils/" + currentUser.getCouncil().orElseThrow() + "/scorecard";
        return address(path, line).with("format", format).toString();
    }

    private static PageAddress address(String path, IssueLine line) {
        return PageAddress.of(path)
                .with(ReviewParameters.REPORT, line.report())
                .with(ReviewParameters.MONTH, line.issue().month().toString())
                .with("issue", String.valueOf(line.issue().number()));
    }
}
