package uk.councilportal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void usesTheUsualPortsUnlessOthersAreChosen() {
        Properties chosen = new Properties();
        chosen.setProperty("keycloak.port", "9180");

        assertThat(Ports.from(new Properties())).isEqualTo(new Ports(8080, 8180, 3316));
        assertThat(Ports.from(chosen)).isEqualTo(new Ports(8080, 9180, 3316));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void refusesWhatIsNoPort(String text) {
        Properties chosen = new Properties();
        chosen.setProperty("portal.port", text);

        assertThatThrownBy(() -> Ports.from(chosen))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("portal.port=" + text);
    }

    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        Ports free = Ports.free();
        try (ServerSocket other = new ServerSocket(free.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(free::requireFree)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("Keycloak")
                    .hasMessageContaining("-Dkeycloak.port=")
                    .hasMessageNotContaining("portal.port");
        }
    }

    @Test
    void acceptsFreePorts() {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }
}
