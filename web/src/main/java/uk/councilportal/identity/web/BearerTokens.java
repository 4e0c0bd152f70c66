package uk.councilportal.identity.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.identity.service.SignInClaims;
import uk.councilportal.platform.config.PortalConfiguration;

/**
 * Verifies access tokens: signed by our realm, meant for the portal's REST interface, of type Bearer (an identity
 * token is not one), not expired.
 */
@ApplicationScoped
public class BearerTokens {
    private static final Logger LOG = System.getLogger(BearerTokens.class.getName());
    private static final String AUDIENCE = "portal-api";
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Set<String> REQUIRED = Set.of("exp", "iat", "sub", "preferred_username", "azp");
    private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofHours(1);

    @Inject
    PortalConfiguration configuration;

    private volatile JWTProcessor<SecurityContext> processor;

    /** What the token says, or nothing when it is not to be believed. */
    Optional<SignInClaims> verify(String token) {
        try {
            return Optional.of(TokenClaims.read(processor().process(token, null)));
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            LOG.log(Level.INFO, "Bearer token refused: {0}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Made at the first token, since Keycloak may start later than the portal. */
    private JWTProcessor<SecurityContext> processor() {
        JWTProcessor<SecurityContext> ready = processor;
        if (ready == null) {
            ready = newProcessor(configuration.oidcIssuer());
            processor = ready;
        }
        return ready;
    }

    private static JWTProcessor<SecurityContext> newProcessor(String issuer) {
        DefaultJWTProcessor<SecurityContext> created = new DefaultJWTProcessor<>();
        created.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
        created.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, keysOf(issuer)));
        created.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                AUDIENCE,
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build(),
                REQUIRED));
        return created;
    }

    private static JWKSource<SecurityContext> keysOf(String issuer) {
        try {
            return JWKSourceBuilder.create(URI.create(issuer + "/protocol/openid-connect/certs")
                            .toURL())
                    .retrying(true)
                    .cache(true)
                    .rateLimited(true)
                    .outageTolerant(KEYS_OUTLIVE_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException wrongSetting) {
            throw new IllegalStateException("PORTAL_OIDC_ISSUER is not an address", wrongSetting);
        }
    }
}
