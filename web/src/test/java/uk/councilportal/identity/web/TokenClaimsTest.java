package uk.councilportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.councilportal.identity.service.SignInClaims;

class TokenClaimsTest {
    @Test
    void readsWhatTheMappersOfTheRealmWrite() {
        Map<String, Object> token = Map.of(
                "preferred_username", "rotherham-viewer",
                "name", "Rotherham viewer",
                "councils", List.of("E08000018"),
                "boards", List.of("north", "south"),
                "groups", List.of("viewer", "offline_access"));
        assertThat(TokenClaims.read(token))
                .isEqualTo(new SignInClaims(
                        "rotherham-viewer",
                        "Rotherham viewer",
                        List.of("E08000018"),
                        List.of("north", "south"),
                        List.of("viewer", "offline_access")));
    }

    @Test
    void takesWhatIsAbsentForNone() {
        SignInClaims claims = TokenClaims.read(Map.of("preferred_username", "portal-admin"));
        assertThat(claims.displayName()).isEqualTo("portal-admin");
        assertThat(claims.councils()).isEmpty();
        assertThat(claims.boards()).isEmpty();
        assertThat(claims.roles()).isEmpty();
    }

    @Test
    void takesASingleTextForAListOfOne() {
        assertThat(TokenClaims.read(Map.of("preferred_username", "x", "councils", "E08000018"))
                        .councils())
                .containsExactly("E08000018");
    }
}
