package uk.councilportal.scorecard.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.api.Export;
import uk.councilportal.scorecard.service.ScorecardHeading;

/**
 * What is to be sent.
 *
 * @param heading what the figures are of
 * @param content one word for the file name, such as "scorecard"
 * @param body the members of a JSON object, or a CSV table
 * @param links to the neighbouring pages of a long list
 */
record Answer(ScorecardHeading heading, String content, Object body, List<Link> links) {

    Answer(ScorecardHeading heading, String content, Object body) {
        this(heading, content, body, List.of());
    }

    ResponseBuilder response() {
        String audience = IssueText.audience(heading);
        String issue = IssueText.of(heading);
        ResponseBuilder response = body instanceof CsvTable table
                ? Export.csv(table, audience, issue, IssueText.fileName(heading, content))
                : Export.json(body, audience, issue);
        return response.links(links.toArray(Link[]::new));
    }
}
