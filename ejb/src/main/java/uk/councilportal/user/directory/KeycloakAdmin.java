package uk.councilportal.user.directory;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The part of Keycloak's administration interface that the portal uses, for one realm. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface KeycloakAdmin {

    @GET
    @Path("users")
    JsonArray named(@QueryParam("username") String name, @QueryParam("exact") boolean exact);

    @GET
    @Path("users")
    JsonArray addressed(@QueryParam("email") String email, @QueryParam("exact") boolean exact);

    @GET
    @Path("users")
    JsonArray search(
            @QueryParam("search") String text,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);

    @POST
    @Path("users")
    void create(JsonObject user);

    @GET
    @Path("users/{id}")
    JsonObject user(@PathParam("id") String id);

    @PUT
    @Path("users/{id}")
    void update(@PathParam("id") String id, JsonObject user);

    @DELETE
    @Path("users/{id}")
    void delete(@PathParam("id") String id);

    @POST
    @Path("users/{id}/logout")
    void endSessions(@PathParam("id") String id, JsonObject nothing);

    @PUT
    @Path("users/{id}/reset-password")
    void resetPassword(@PathParam("id") String id, JsonObject credential);

    @PUT
    @Path("users/{id}/execute-actions-email")
    void sendActions(@PathParam("id") String id, @QueryParam("client_id") String client, JsonArray actions);

    @GET
    @Path("users/{id}/groups")
    JsonArray groupsOf(@PathParam("id") String id);

    @PUT
    @Path("users/{id}/groups/{group}")
    void join(@PathParam("id") String id, @PathParam("group") String group, JsonObject nothing);

    @DELETE
    @Path("users/{id}/groups/{group}")
    void leave(@PathParam("id") String id, @PathParam("group") String group);

    @GET
    @Path("users/{id}/role-mappings/realm")
    JsonArray rolesOf(@PathParam("id") String id);

    @POST
    @Path("users/{id}/role-mappings/realm")
    void addRoles(@PathParam("id") String id, JsonArray roles);

    @DELETE
    @Path("users/{id}/role-mappings/realm")
    void removeRoles(@PathParam("id") String id, JsonArray roles);

    @GET
    @Path("events")
    JsonArray events(
            @QueryParam("type") List<String> types, @QueryParam("first") int first, @QueryParam("max") int max);

    @GET
    @Path("roles/{role}")
    JsonObject role(@PathParam("role") String role);

    @GET
    @Path("roles/{role}/users")
    JsonArray holders(
            @PathParam("role") String role,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);

    @GET
    @Path("group-by-path/{path}")
    JsonObject group(@PathParam("path") @Encoded String path);

    @POST
    @Path("groups/{id}/children")
    JsonObject createGroup(@PathParam("id") String parent, JsonObject group);

    @GET
    @Path("groups/{id}/children")
    JsonArray children(
            @PathParam("id") String parent,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);

    @DELETE
    @Path("groups/{id}")
    void deleteGroup(@PathParam("id") String group);

    @GET
    @Path("groups/{id}/members")
    JsonArray members(
            @PathParam("id") String group,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);
}
