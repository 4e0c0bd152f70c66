package uk.councilportal.grant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.grant.rules.GrantProblem;
import uk.councilportal.grant.service.GrantChoices;
import uk.councilportal.grant.service.GrantIncompleteException;
import uk.councilportal.grant.service.GrantLine;
import uk.councilportal.grant.service.GrantService;
import uk.councilportal.grant.service.GrantWithdrawnException;
import uk.councilportal.platform.api.Problem;

/** Who sees the published figures of the caller's council. */
@Path("grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants", description = "Who sees the published figures of your council")
public class GrantsResource {

    @Inject
    private GrantService grants;

    @GET
    @Operation(operationId = "grants")
    public Response grants() {
        return answer(GrantBody.of(grants.grants()));
    }

    /** What the council can grant is asked for first, so that whoever may not give learns nothing about what was sent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "giveGrant")
    public Response give(GrantChange change) {
        GrantChoices choices = grants.choices();
        try {
            return answer(GrantBody.of(line(grants.give(change.order(choices)))));
        } catch (GrantIncompleteException incomplete) {
            return Problem.refusedGrant(
                            "Nothing was given; put right what the problems name.",
                            incomplete.problems().stream()
                                    .map(GrantProblem::name)
                                    .toList())
                    .response();
        }
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawGrant")
    public Response withdraw(@PathParam("id") int id) {
        try {
            grants.withdraw(id);
        } catch (GrantWithdrawnException already) {
            return Problem.changedSince("Somebody else has withdrawn it.", GrantBody.of(line(id)))
                    .response();
        }
        return answer(GrantBody.of(line(id)));
    }

    private GrantLine line(int id) {
        return grants.grants().stream()
                .filter(line -> line.grant().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Response answer(Map<String, Object> body) {
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
