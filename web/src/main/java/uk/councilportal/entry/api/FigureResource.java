package uk.councilportal.entry.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.entry.service.EnteredCell;
import uk.councilportal.entry.service.EntryAnswer;
import uk.councilportal.entry.service.EntryPlace;
import uk.councilportal.entry.service.EntryService;
import uk.councilportal.platform.api.Problem;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.submission.service.MonthClosedException;
import uk.councilportal.submission.service.ReasonNeededException;

/** One figure of a month: read, and stored on the revision that was read. */
@Path("councils/{onsCode}/reports/{report}/months/{month}/figures/{ref: .+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entry", description = "Single figures of the working copy, each stored as a revision of its own")
public class FigureResource {

    @Inject
    private CouncilService councils;

    @Inject
    private EntryService entry;

    @GET
    @Operation(operationId = "readFigure")
    public Response read(@BeanParam FigureQuery query) {
        councils.own(query.council());
        return answer(query.place(), entry.cell(query.place()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "storeFigure")
    public Response store(@BeanParam FigureQuery query, FigureChange change) {
        councils.own(query.council());
        Optional<Integer> seen = query.seen();
        if (seen.isEmpty()) {
            return Problem.conditionMissing("Send If-Match with the entity tag the figure was read with.")
                    .response();
        }
        EntryPlace place = query.place();
        try {
            return outcome(place, entry.store(place, change.change(seen.get())));
        } catch (MonthClosedException | ReasonNeededException refused) {
            return Problem.refusedFigure(Messages.text(
                            refused.messageKey(), refused.arguments().toArray()))
                    .response();
        }
    }

    private static Response outcome(EntryPlace place, EntryAnswer outcome) {
        if (outcome instanceof EntryAnswer.Stored stored) {
            return answer(place, stored.cell());
        }
        if (outcome instanceof EntryAnswer.Conflict conflict) {
            return Problem.changedSince(
                            "Somebody else has changed this figure. Nothing was stored.",
                            FigureBody.of(place, conflict.theirs()))
                    .response();
        }
        EntryAnswer.Refused refused = (EntryAnswer.Refused) outcome;
        return Problem.refusedFigure(
                        Messages.text(refused.messageKey(), refused.arguments().toArray()))
                .response();
    }

    /** The tag is the revision, so that a change can say which one it was made on. */
    private static Response answer(EntryPlace place, EnteredCell cell) {
        return Response.ok(FigureBody.of(place, cell))
                .tag(String.valueOf(cell.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
