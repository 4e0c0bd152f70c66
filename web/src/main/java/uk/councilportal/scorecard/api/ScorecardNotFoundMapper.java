package uk.councilportal.scorecard.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import uk.councilportal.platform.api.Problem;
import uk.councilportal.scorecard.service.ScorecardNotFoundException;

/** Says which part of a request for a scorecard is not there, and where to find what is. */
@Provider
public class ScorecardNotFoundMapper implements ExceptionMapper<ScorecardNotFoundException> {

    @Override
    public Response toResponse(ScorecardNotFoundException missing) {
        String parameter = missing.part().name().toLowerCase(Locale.ROOT);
        return Problem.parameterNotFound(parameter, missing.asked(), expected(missing.part()))
                .response();
    }

    private static String expected(ScorecardNotFoundException.Part part) {
        return switch (part) {
            case REPORT -> "the code of a report listed under /reports";
            case MONTH -> "a month of the report, as YYYY-MM, listed under /reports";
            case ISSUE -> "an issue of the month listed under /reports";
            case REF -> "a reference of the report, percent-encoded in the path";
        };
    }
}
