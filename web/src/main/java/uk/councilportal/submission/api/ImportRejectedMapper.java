package uk.councilportal.submission.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.councilportal.platform.api.Problem;
import uk.councilportal.platform.exchange.ImportRejectedException;

/** A file that cannot be stored is answered with its rejected rows. */
@Provider
public class ImportRejectedMapper implements ExceptionMapper<ImportRejectedException> {

    @Override
    public Response toResponse(ImportRejectedException rejected) {
        String detail = "%d rows of %s are rejected; nothing was stored."
                .formatted(
                        rejected.outcome().counts().rejected(),
                        rejected.outcome().fileName());
        return Problem.badFile(detail, OutcomeBody.failures(rejected.outcome())).response();
    }
}
