package uk.councilportal.scorecard.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.platform.api.Conditional;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;

/** The way every answer about a scorecard takes: own council, parameters, the caller's copy, figures. */
@RequestScoped
public class ScorecardAnswers {

    @Inject
    private CouncilService councils;

    @Inject
    private ScorecardService scorecards;

    /** Any council but the caller's own is not found, whatever else is asked. */
    Response give(ScorecardQuery query, Function<ScorecardRequest, Answer> figures) {
        councils.own(query.council());
        ScorecardRequest asked = query.request();
        Optional<Response> unchanged = unchanged(query, asked);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        Answer answer = figures.apply(asked);
        return Conditional.tagged(answer.response(), version(answer.heading().version(), query));
    }

    private Optional<Response> unchanged(ScorecardQuery query, ScorecardRequest asked) {
        if (query.headers().getHeaderString(HttpHeaders.IF_NONE_MATCH) == null) {
            return Optional.empty();
        }
        Request conditions = query.conditions();
        return Conditional.unchanged(
                conditions, version(scorecards.heading(asked).version(), query));
    }

    /** The same figures at another address or in another form are another answer. */
    private static String version(String figures, ScorecardQuery query) {
        UriInfo uri = query.uri();
        return figures + " " + uri.getRequestUri() + " " + query.headers().getAcceptableMediaTypes();
    }
}
