package uk.councilportal.identity.web;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.identity.service.SignInClaims;

/** Reads the claims that the realm's mappers put into tokens. */
final class TokenClaims {
    private static final String NAME = "preferred_username";
    private static final String DISPLAY_NAME = "name";
    private static final String EMAIL = "email";
    private static final String EMAIL_VERIFIED = "email_verified";
    private static final int LONGEST_EMAIL = 254;
    private static final String COUNCILS = "councils";
    private static final String BOARDS = "boards";
    private static final String ROLES = "groups";

    private TokenClaims() {}

    /** The claims of an access token. */
    static SignInClaims read(JWTClaimsSet token) throws ParseException {
        return read(token.getClaims());
    }

    /**
     * The claims of the session's identity token, which the runtime has verified and renews with the access token.
     * (The user info it keeps beside it stays as it was at sign-in.)
     */
    static SignInClaims read(OpenIdContext session) {
        return read(session.getIdentityToken().getClaims());
    }

    /** The address of the session's person, if the sign-in service has verified it. */
    static Optional<String> email(OpenIdContext session) {
        return email(session.getIdentityToken().getClaims());
    }

    static Optional<String> email(Map<String, Object> claims) {
        boolean verified = "true".equals(String.valueOf(claims.get(EMAIL_VERIFIED)));
        return Optional.ofNullable(claims.get(EMAIL))
                .map(String::valueOf)
                .filter(address -> verified && address.length() <= LONGEST_EMAIL);
    }

    static SignInClaims read(Map<String, Object> claims) {
        String name = String.valueOf(claims.get(NAME));
        String displayName = Optional.ofNullable(claims.get(DISPLAY_NAME))
                .map(String::valueOf)
                .orElse(name);
        return new SignInClaims(
                name, displayName, texts(claims.get(COUNCILS)), texts(claims.get(BOARDS)), texts(claims.get(ROLES)));
    }

    private static List<String> texts(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(String.valueOf(claim));
    }
}
