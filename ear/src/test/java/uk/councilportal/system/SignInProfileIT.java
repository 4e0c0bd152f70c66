package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilportal.user.rules.EmailAddress;
import uk.councilportal.user.rules.PersonName;

/** What the portal lets people type is what Keycloak takes, sign by sign: a file that passes its preview does not fail later. */
class SignInProfileIT {
    private static final String NAME = "Kim";

    private final SignInAdministration keycloak = new SignInAdministration(RunningPortal.get());
    private final String someone = "profile-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Test
    void takesTheSameSignsInNames() {
        String address = someone + "@council.example";
        Stream.concat(printed(), Stream.of("§", "’", "é", "Ł", "\u0007", "\u2028"))
                .forEach(sign -> {
                    String name = NAME + sign + NAME;
                    assertThat(keycloak.complaint(address, name).isEmpty())
                            .as("%s is taken", name)
                            .isEqualTo(PersonName.findRefused(name).isEmpty());
                });
    }

    @Test
    void takesTheSameSignsInAddresses() {
        printed().forEach(sign -> {
            String address = someone + sign + "x@council.example";
            assertThat(keycloak.complaint(address, NAME).isEmpty())
                    .as("%s is taken", address)
                    .isEqualTo(EmailAddress.isOne(address));
        });
    }

    @Test
    void takesTheSameLengths() {
        String address = someone + "@council.example";
        String longest = "x".repeat(PersonName.LONGEST);
        assertThat(keycloak.complaint(address, longest)).isEmpty();
        assertThat(keycloak.complaint(address, longest + "x")).contains("error-invalid-length");
        String local = someone + "x".repeat(64 - someone.length());
        assertThat(EmailAddress.isOne(local + "@council.example")).isTrue();
        assertThat(keycloak.complaint(local + "@council.example", NAME)).isEmpty();
        assertThat(EmailAddress.isOne(local + "x@council.example")).isFalse();
        assertThat(keycloak.complaint(local + "x@council.example", NAME)).contains("error-invalid-email");
    }

    private static Stream<String> printed() {
        return IntStream.rangeClosed(' ', '~').mapToObj(Character::toString);
    }
}
