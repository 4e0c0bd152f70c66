package uk.councilportal.scorecard.service;

import java.util.Optional;
import uk.councilportal.submission.model.Issue;

/** Composes what stands at the head of a scorecard. */
final class HeadingComposer {

    private HeadingComposer() {}

    static ScorecardHeading heading(AskedReport asked, Restatements restated) {
        return new ScorecardHeading(
                asked.authority().code(),
                asked.authority().name(),
                new ReportName(
                        asked.report().code(), asked.report().definition().title()),
                asked.month(),
                asked.state().issue().map(issue -> note(issue, asked.state().previous(), restated)),
                asked.version());
    }

    private static IssueNote note(Issue issue, Optional<Issue> previous, Restatements restated) {
        return new IssueNote(
                issue.number(), issue.publishedAt().toLocalDate(), previous.map(Issue::number), restated.notes());
    }
}
