package uk.councilportal.submission.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.councilportal.platform.api.OutcomeBody;
import uk.councilportal.platform.api.Problem;
import uk.councilportal.platform.exchange.ImportRejectedException;

/** A file that cannot be stored is answered with its rejected rows. */
@Provider
public class ImportRejectedMapper implements ExceptionMapper<ImportRejectedException> {

    @Override
    public Response toResponse(ImportRejectedException rejected) {
        long rows = rejected.outcome().counts().rejected();
        String detail = "%d %s of %s rejected; nothing was stored."
                .formatted(rows, rows == 1 ? "row" : "rows", rejected.outcome().fileName());
        return Problem.badFile(detail, OutcomeBody.failures(rejected.outcome())).response();
    }
}
