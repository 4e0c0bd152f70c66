package uk.councilportal.comparison.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import uk.councilportal.comparison.service.BenchmarkNotFoundException;
import uk.councilportal.platform.api.Problem;

/** Says which part of a question about national benchmarks is not there, and what could be asked instead. */
@Provider
public class BenchmarkNotFoundMapper implements ExceptionMapper<BenchmarkNotFoundException> {

    @Override
    public Response toResponse(BenchmarkNotFoundException missing) {
        String parameter = missing.part().name().toLowerCase(Locale.ROOT);
        String expected = switch (missing.part()) {
            case INDICATOR -> "the code of a standard indicator, such as rereferral-rate-12m";
            case MODEL -> "the year of a neighbour model that has been loaded, such as 2025";
            case COUNCILS -> "ONS codes of councils with official statistics";
        };
        return Problem.parameterNotFound(parameter, missing.asked(), expected).response();
    }
}
