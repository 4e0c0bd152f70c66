package uk.councilportal.comparison.view;

import uk.councilportal.comparison.service.BoardOverview;
import uk.councilportal.comparison.service.SourceIssue;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

/**
 * How one council stands, as the overview shows it. What cannot be counted is empty.
 *
 * @param line how it stands
 */
public record CouncilRow(BoardOverview.Line line) {

    public String name() {
        return line.council().name();
    }

    /** Its figures beside those of its neighbours. */
    public String address() {
        return PageAddress.of(ProfileView.PAGE)
                .with(ComparisonParameters.FOCUS, line.council().code().value())
                .with(
                        ComparisonParameters.MONTH,
                        line.basis()
                                .map(BoardOverview.Basis::month)
                                .map(ReportingMonth::toString)
                                .orElse(""))
                .toString();
    }

    /** The overall rating in words. */
    public String status() {
        return Messages.text("overview.status." + line.rating().status());
    }

    /** The tone in which the overall rating is set. */
    public String tone() {
        return switch (line.rating().status()) {
            case CONCERN -> "error";
            case WATCH -> "warning";
            case ON_COURSE -> "success";
            case NOT_RATED -> "info";
        };
    }

    public String month() {
        return line.basis()
                .map(BoardOverview.Basis::month)
                .map(ReportingMonth::longName)
                .orElse("");
    }

    /** The number of the issue of the month, or the later issue that shows the month: "March 2017, issue 1". */
    public String issue() {
        return line.basis().map(CouncilRow::issue).orElse("");
    }

    private static String issue(BoardOverview.Basis basis) {
        SourceIssue issue = basis.issue();
        String number = String.valueOf(issue.number());
        return issue.month().equals(basis.month())
                ? number
                : Messages.text("compare.issue", issue.month().longName(), number);
    }

    /** How many are off target; none where the council rates nothing. */
    public String red() {
        return rated(line.rating().red());
    }

    /** How many are off target, got worse and are worse than the others. */
    public String exceptions() {
        return rated(line.rating().exceptions());
    }

    private String rated(int count) {
        return line.rating().rated() == 0 ? "" : String.valueOf(count);
    }
}
