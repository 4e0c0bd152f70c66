package uk.councilportal.scorecard.api;

import java.util.List;
import uk.councilportal.scorecard.service.ScorecardHeading;

/** How answers name the issue they are of. */
final class IssueText {

    private IssueText() {}

    /** The number of the issue, or "draft". */
    static String of(ScorecardHeading heading) {
        return heading.issue().map(issue -> String.valueOf(issue.number())).orElse("draft");
    }

    /** Council, report, month, issue and what the file holds. */
    static List<String> fileName(ScorecardHeading heading, String content) {
        String issue = heading.draft() ? "draft" : "issue-" + of(heading);
        return List.of(
                heading.councilName(), heading.report().code(), heading.month().toString(), issue, content);
    }

    /** For whom: the council's own people see exact figures. */
    static String audience(ScorecardHeading heading) {
        return "council " + heading.council() + "; exact figures";
    }
}
