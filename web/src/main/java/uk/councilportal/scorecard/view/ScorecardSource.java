package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.councilportal.scorecard.service.FormerScorecardService;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardChoices;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;

/** The scorecards of the council the address asks for: the reader's own, or one that became part of it. */
@RequestScoped
public class ScorecardSource {
    @Inject
    private ScorecardService own;

    @Inject
    private FormerScorecardService formers;

    @Inject
    private PageParameters parameters;

    boolean isFormer() {
        return parameters.former().isPresent();
    }

    ScorecardChoices choices() {
        return parameters.former().map(formers::choices).orElseGet(own::choices);
    }

    Scorecard scorecard(ScorecardRequest request) {
        return parameters
                .former()
                .map(former -> formers.scorecard(former, request))
                .orElseGet(() -> own.scorecard(request));
    }
}
