package uk.councilportal.comparison.service;

import java.util.Optional;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.target.model.RagStatus;

/**
 * What was published with a council's own figure.
 *
 * @param issue the issue
 * @param rating how the council rates it; empty where it does not
 * @param revised whether the issue before showed another figure
 */
record PublishedFacts(SourceIssue issue, Optional<RagStatus> rating, boolean revised) {

    static PublishedFacts of(GrantedFigure figure) {
        return new PublishedFacts(
                new SourceIssue(figure.source().issueMonth(), figure.source().issueNumber()),
                Optional.of(figure.outcome().rating()).filter(rating -> rating != RagStatus.NOT_RATED),
                figure.revised());
    }
}
