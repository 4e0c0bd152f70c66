package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.repository.OneTimeLinkRepository;

@DisplayName("The link with which somebody comes in for the first time, in development")
class FirstSignInIT {
    private static final Instant INVITED = Instant.parse("2026-11-20T16:00:00Z");
    private static final Instant END = INVITED.plus(FirstSignIn.VALID);
    private static final String ADDRESS = "http://localhost:8080/welcome.xhtml?code=";

    private final TestDatabase database = TestDatabase.get();
    private final String name = "first-" + System.nanoTime() + "@example.org";
    private final Keeper keeper = new Keeper();

    @Test
    void worksUntilItEnds() {
        String code = invited();
        Optional<FirstPassword> password = opened(code, END);
        assertThat(password).map(FirstPassword::name).contains(name);
        assertThat(keeper.passwords)
                .containsExactly(name + " " + password.orElseThrow().password());
    }

    @Test
    void worksNoLongerOnceItHasEnded() {
        String code = invited();
        assertThat(opened(code, END.plusSeconds(1))).isEmpty();
        assertThat(opened(code, END.plus(Duration.ofDays(30)))).isEmpty();
        assertThat(keeper.passwords).isEmpty();
    }

    @Test
    void worksOnce() {
        String code = invited();
        assertThat(opened(code, INVITED)).isPresent();
        assertThat(opened(code, INVITED)).isEmpty();
        assertThat(keeper.passwords).hasSize(1);
    }

    @Test
    void worksNoLongerOnceSomebodyIsInvitedAgain() {
        String first = invited();
        String second = invited();
        assertThat(opened(first, INVITED)).isEmpty();
        assertThat(opened(second, INVITED)).isPresent();
    }

    @Test
    void isNobodyElses() {
        String code = invited();
        assertThat(opened("another" + code, INVITED)).isEmpty();
        assertThat(opened("", INVITED)).isEmpty();
        assertThat(keeper.passwords).isEmpty();
    }

    @Test
    void isNotThereInProductionWhereAMailIsSent() {
        String code = invited();
        Setting production = new Setting(false);
        Optional<String> link = at(INVITED, production, door -> door.invite(name));
        assertThat(link).isEmpty();
        assertThat(keeper.mails).containsExactly(name);
        Optional<FirstPassword> password = at(INVITED, production, door -> door.open(code));
        assertThat(password).isEmpty();
        assertThat(opened(code, INVITED)).as("nobody has used it up").isPresent();
    }

    private String invited() {
        String link = at(INVITED, new Setting(true), door -> door.invite(name)).orElseThrow();
        assertThat(link).startsWith(ADDRESS);
        return link.substring(ADDRESS.length());
    }

    private Optional<FirstPassword> opened(String code, Instant now) {
        return at(now, new Setting(true), door -> door.open(code));
    }

    /** One transaction at a moment, as in the container. */
    private <T> T at(Instant now, PortalConfiguration setting, Function<FirstSignIn, T> work) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return database.inTransaction(
                em -> work.apply(new FirstSignIn(setting, keeper, new OneTimeLinkRepository(em), clock)));
    }

    /** Keeps what the sign-in service would be asked. */
    private static final class Keeper extends UserKeeper {
        private final List<String> passwords = new ArrayList<>();
        private final List<String> mails = new ArrayList<>();

        @Override
        public void giveFirstPassword(String person, String password) {
            passwords.add(person + " " + password);
        }

        @Override
        public void sendInvitation(String person) {
            mails.add(person);
        }
    }

    private static final class Setting extends PortalConfiguration {
        private final boolean development;

        Setting(boolean development) {
            this.development = development;
        }

        @Override
        public boolean isDevelopment() {
            return development;
        }

        @Override
        public String baseUrl() {
            return "http://localhost:8080";
        }
    }
}
