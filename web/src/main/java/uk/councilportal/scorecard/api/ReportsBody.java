package uk.councilportal.scorecard.api;

import java.util.Map;
import uk.councilportal.scorecard.service.IssueChoice;
import uk.councilportal.scorecard.service.ReportChoice;
import uk.councilportal.scorecard.service.ScorecardChoices;

/** The reports of a council with what can be opened of them. */
final class ReportsBody {

    private ReportsBody() {}

    static Map<String, Object> of(ScorecardChoices choices) {
        return new Cells()
                .put("council", choices.council().value())
                .put("councilName", choices.councilName())
                .put(
                        "reports",
                        choices.reports().stream().map(ReportsBody::report).toList())
                .asMap();
    }

    private static Map<String, Object> report(ReportChoice choice) {
        return new Cells()
                .put("report", choice.report().code())
                .put("title", choice.report().title())
                .put("issues", choice.issues().stream().map(ReportsBody::issue).toList())
                .asMap();
    }

    private static Map<String, Object> issue(IssueChoice choice) {
        return new Cells()
                .put("month", choice.month().toString())
                .put("draft", choice.draft())
                .put("number", choice.number().orElse(null))
                .put("publishedOn", choice.publishedOn().map(Object::toString).orElse(null))
                .asMap();
    }
}
