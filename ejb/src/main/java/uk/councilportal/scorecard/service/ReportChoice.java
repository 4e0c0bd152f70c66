package uk.councilportal.scorecard.service;

import java.util.List;

/**
 * A report and what can be opened of it, newest month first.
 */
public record ReportChoice(ReportName report, List<IssueChoice> issues) {
    public ReportChoice {
        issues = List.copyOf(issues);
    }
}
