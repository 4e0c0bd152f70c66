package uk.councilportal.user.directory;

import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;

/** Signs requests with a token of the portal's own account, and asks for a new one shortly before the last ends. */
final class PortalAccount implements ClientRequestFilter {
    static final String CLIENT = "portal-admin-api";
    private static final int SPARE_SECONDS = 10;

    private final KeycloakTokens tokens;
    private final String secret;
    private final Clock clock;
    private String token = "";
    private Instant until = Instant.MIN;

    PortalAccount(KeycloakTokens tokens, String secret, Clock clock) {
        this.tokens = tokens;
        this.secret = secret;
        this.clock = clock;
    }

    /** An answer that does not let the account in is told here: the runtime would take it for the answer to the request itself. */
    @Override
    public void filter(ClientRequestContext request) {
        try {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token());
        } catch (WebApplicationException notLetIn) {
            throw KeycloakCall.failure(notLetIn);
        }
    }

    /** Asks for another token the next time; the sign-in service no longer takes this one. */
    synchronized void forget() {
        until = Instant.MIN;
    }

    private synchronized String token() {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            JsonObject answer = tokens.token(new Form("grant_type", "client_credentials")
                    .param("client_id", CLIENT)
                    .param("client_secret", secret));
            token = answer.getString("access_token");
            until = now.plusSeconds(answer.getInt("expires_in") - SPARE_SECONDS);
        }
        return token;
    }
}
