package uk.councilportal.scorecard.api;

import java.util.Map;
import uk.councilportal.scorecard.service.IssueNote;
import uk.councilportal.scorecard.service.ScorecardHeading;

/** What stands at the head of every answer: council, report, month and issue. */
final class HeadingBody {

    private HeadingBody() {}

    static Cells of(ScorecardHeading heading) {
        return new Cells()
                .put("council", heading.council().value())
                .put("councilName", heading.councilName())
                .put("report", heading.report().code())
                .put("reportTitle", heading.report().title())
                .put("month", heading.month().toString())
                .put("draft", heading.draft())
                .put("issue", heading.issue().map(HeadingBody::issue).orElse(null));
    }

    private static Map<String, Object> issue(IssueNote issue) {
        return new Cells()
                .put("number", issue.number())
                .put("publishedOn", issue.publishedOn().toString())
                .put("previousNumber", issue.previousNumber().orElse(null))
                .put(
                        "restatements",
                        issue.restatements().stream().map(RestatementBody::of).toList())
                .asMap();
    }
}
