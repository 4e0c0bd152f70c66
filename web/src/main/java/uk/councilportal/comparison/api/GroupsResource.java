package uk.councilportal.comparison.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.comparison.rules.SavedGroupRule;
import uk.councilportal.comparison.service.SavedGroupLine;
import uk.councilportal.comparison.service.SavedGroupRefusedException;
import uk.councilportal.comparison.service.SavedGroupService;
import uk.councilportal.platform.api.InvalidParameterException;

/** The groups of councils the caller keeps under names; nobody else's. */
@Path("peer-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparisons")
public class GroupsResource {

    @Inject
    private SavedGroupService groups;

    @GET
    @Operation(operationId = "peerGroups")
    public Response groups() {
        return answer(GroupBody.of(groups.groups()));
    }

    /** The groups are asked for first, so that whoever may keep none learns nothing about what was sent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "savePeerGroup")
    public Response save(GroupChange change) {
        groups.groups();
        GroupChange given = GroupChange.orEmpty(change);
        return kept(given, () -> groups.save(given.name(), given.choice()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renamePeerGroup")
    public Response rename(@PathParam("id") int id, GroupChange change) {
        GroupChange given = GroupChange.orEmpty(change);
        return kept(given, () -> {
            groups.rename(id, given.name());
            return id;
        });
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removePeerGroup")
    public Response remove(@PathParam("id") int id) {
        groups.remove(id);
        return Response.noContent().build();
    }

    private Response kept(GroupChange change, IntSupplier work) {
        try {
            int id = work.getAsInt();
            return answer(GroupBody.of(line(id)));
        } catch (SavedGroupRefusedException refused) {
            throw switch (refused.problem()) {
                case TOO_MANY ->
                    new InvalidParameterException(
                            "name", change.name(), "at most %d groups".formatted(SavedGroupRule.MOST_GROUPS));
                case NO_COUNCIL -> new InvalidParameterException("councils", "", "at least one council");
                case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN ->
                    new InvalidParameterException(
                            "name",
                            change.name(),
                            "a name of 1 to %d characters that none of your other groups has"
                                    .formatted(SavedGroupRule.LONGEST_NAME));
            };
        }
    }

    private SavedGroupLine line(int id) {
        return groups.groups().stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Response answer(Map<String, Object> body) {
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
