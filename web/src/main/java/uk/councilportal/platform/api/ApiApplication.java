package uk.councilportal.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface of the portal. What it may answer is decided by the same services that serve the pages. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Children's services performance figures",
                        version = "1",
                        description = ApiExamples.DESCRIPTION),
        security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "session")},
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description =
                                            "Access token of the portal's realm with audience portal-api; an ID token is refused."),
                            @SecurityScheme(
                                    securitySchemeName = "session",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.COOKIE,
                                    apiKeyName = "portal-session",
                                    description =
                                            "The session of a signed-in browser. Changes also need the header X-Requested-With.")
                        },
                        responses = {
                            @APIResponse(
                                    name = "BadParameter",
                                    responseCode = "400",
                                    description = "A parameter is missing or has the wrong form",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "month",
                                                                    value = ApiExamples.BAD_PARAMETER))),
                            @APIResponse(
                                    name = "NotSignedIn",
                                    responseCode = "401",
                                    description = "No token, or one that is not accepted",
                                    content = @Content(mediaType = "application/problem+json")),
                            @APIResponse(
                                    name = "NotPermitted",
                                    responseCode = "403",
                                    description = "Your role does not allow this",
                                    content = @Content(mediaType = "application/problem+json")),
                            @APIResponse(
                                    name = "NotFound",
                                    responseCode = "404",
                                    description = "There is no such report, month, issue or reference in your council",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "report",
                                                                    value = ApiExamples.NOT_FOUND)))
                        }))
public class ApiApplication extends Application {}
