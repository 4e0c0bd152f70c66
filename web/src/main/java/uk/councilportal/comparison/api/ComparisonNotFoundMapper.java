package uk.councilportal.comparison.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.councilportal.comparison.service.ComparisonNotFoundException;
import uk.councilportal.platform.api.Problem;

/** Says which part of a request for a comparison is not there. */
@Provider
public class ComparisonNotFoundMapper implements ExceptionMapper<ComparisonNotFoundException> {

    @Override
    public Response toResponse(ComparisonNotFoundException missing) {
        return switch (missing.part()) {
            case INDICATOR ->
                problem(
                        "indicator",
                        missing.asked(),
                        "the code of an indicator of the national catalogue, such as cpp-count");
            case COUNCIL -> problem("councils", missing.asked(), "ONS codes of councils, such as E08000018");
            case MODEL -> problem("model", missing.asked(), "the version of a neighbour model and a council it knows");
        };
    }

    private static Response problem(String parameter, String asked, String expected) {
        return Problem.parameterNotFound(parameter, asked, expected).response();
    }
}
