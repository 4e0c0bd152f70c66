package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.model.SetUpFacts;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.SetUpStep;
import uk.councilportal.user.directory.KeycloakFixture;
import uk.councilportal.user.directory.UserDirectory;

/** The list of councils comes at once, whatever the sign-in service does. */
class CouncilListServiceTest {
    private final KeycloakFixture keycloak = new KeycloakFixture();
    private final CouncilListService service =
            new CouncilListService(new Three(), null, new NothingYet(), new UserDirectory(keycloak), null);

    @Test
    void asksTheSignInServiceOnceOnlyWhereItDoesNotAnswer() {
        keycloak.cutAt(1, false);
        assertThat(nextSteps()).containsOnly(SetUpStep.Kind.INDICATORS).hasSize(3);
        assertThat(keycloak.calls()).isEqualTo(1);
    }

    @Test
    void saysThatAnAdministratorIsMissingWhereItAnswers() {
        assertThat(nextSteps()).containsOnly(SetUpStep.Kind.ADMINISTRATOR).hasSize(3);
    }

    @Test
    void asksOnceWhoLooksAfterCouncilsHoweverManyThereAre() {
        keycloak.cutAt(Integer.MAX_VALUE, false);
        nextSteps();
        assertThat(keycloak.calls())
                .as("the holders of the role, and the group of each council")
                .isEqualTo(1 + 3);
    }

    @Test
    void asksItForNothingWhereCouncilsAreOnlyToChooseFrom() {
        keycloak.cutAt(1, false);
        assertThat(service.choices()).hasSize(3);
        assertThat(keycloak.calls()).isZero();
    }

    private List<SetUpStep.Kind> nextSteps() {
        return service.councils(CouncilFilter.all()).stream()
                .map(CouncilLine::next)
                .flatMap(Optional::stream)
                .map(SetUpStep::kind)
                .toList();
    }

    private static final class Three extends PortalCouncilRepository {
        private Three() {
            super(null);
        }

        @Override
        public List<PortalCouncil> listCouncils() {
            return Stream.of("E08000001", "E08000002", "E08000003")
                    .map(code -> new PortalCouncil(
                            new Authority(new AuthorityCode(code), code, "", "Region"),
                            "County",
                            CouncilState.SETTING_UP,
                            CouncilSettings.standard(code),
                            true,
                            0))
                    .toList();
        }
    }

    private static final class NothingYet extends SetUpCounts {
        @Override
        public SetUpFacts of(AuthorityCode council) {
            return new SetUpFacts(0, 0, 0, 0, 0, 0);
        }
    }
}
