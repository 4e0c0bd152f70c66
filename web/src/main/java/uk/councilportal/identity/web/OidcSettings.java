package uk.councilportal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import uk.councilportal.platform.config.PortalConfiguration;

/**
 * Declares OpenID Connect as the way to sign in to pages and gives it its settings.
 *
 * <p>The returning address is our own servlet: the runtime's return to the original resource restores a request
 * without parameters, which Faces cannot read. Only {@code ${...}} is evaluated here, not {@code #{...}}.
 */
@Named("oidcSettings")
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.issuer}",
        clientId = "${oidcSettings.clientId}",
        clientSecret = "${oidcSettings.clientSecret}",
        redirectURI = "${oidcSettings.callbackAddress}",
        redirectToOriginalResource = false,
        useSession = true,
        scope = {"openid", "profile"},
        tokenAutoRefresh = true,
        tokenMinValidity = 10_000,
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidcSettings.startAddress}"))
public class OidcSettings {
    static final String CALLBACK_PATH = "/callback";

    @Inject
    PortalConfiguration configuration;

    public String getIssuer() {
        return configuration.oidcIssuer();
    }

    public String getClientId() {
        return configuration.oidcClientId();
    }

    public String getClientSecret() {
        return configuration.oidcClientSecret();
    }

    public String getCallbackAddress() {
        return configuration.baseUrl() + CALLBACK_PATH;
    }

    public String getStartAddress() {
        return configuration.baseUrl() + "/";
    }
}
