package uk.councilportal.platform.api;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.error.NotFoundException;

/**
 * Turns whatever goes wrong into a problem. What is not expected is logged under a number and told by that number alone: no stack trace,
 * no figure.
 */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ThrowableMapper.class.getName());

    @Inject
    Caller caller;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable failure = thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (failure instanceof InvalidParameterException invalid) {
            return invalid.problem().response();
        }
        if (failure instanceof AccessRefusedException refused) {
            return refused(refused);
        }
        if (failure instanceof NotFoundException) {
            return Problem.of(ProblemKind.NOT_FOUND, "There is nothing under this address.")
                    .response();
        }
        if (failure instanceof BusinessException business) {
            return Problem.of(ProblemKind.WRONG_REQUEST, business.getMessage()).response();
        }
        if (failure instanceof WebApplicationException web) {
            return web(web.getResponse());
        }
        return unexpected(failure);
    }

    private static Response refused(AccessRefusedException refused) {
        return switch (refused.refusal()) {
            case NO_CALLER ->
                Problem.of(ProblemKind.NOT_SIGNED_IN, "Send an access token as bearer token.")
                        .response();
            case OTHER_COUNCIL ->
                Problem.of(ProblemKind.NOT_FOUND, "There is no such council, or it is not yours.")
                        .response();
            default ->
                Problem.of(ProblemKind.NOT_PERMITTED, "Your role does not allow this.")
                        .response();
        };
    }

    private static Response web(Response wrong) {
        int status = wrong.getStatus();
        if (status < 400) {
            return wrong;
        }
        Problem problem = status == Response.Status.NOT_FOUND.getStatusCode()
                ? Problem.of(ProblemKind.NOT_FOUND, "There is nothing under this address.")
                : Problem.of(
                        ProblemKind.WRONG_REQUEST, status, wrong.getStatusInfo().getReasonPhrase() + ".");
        Response answer = problem.response();
        String allow = wrong.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private Response unexpected(Throwable failure) {
        String errorId = caller.requestId();
        LOG.log(Level.ERROR, "Unexpected error " + errorId, failure);
        return Problem.of(ProblemKind.UNEXPECTED, "The error is in the log under its number.")
                .with("errorId", errorId)
                .response();
    }
}
