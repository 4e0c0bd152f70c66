package uk.councilportal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StackSettingsTest {

    @Test
    void keepsItsDataInTheHomeFolderUnlessAnotherIsChosen() {
        StackSettings settings = StackSettings.from(given());

        assertThat(settings.folders().data())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local", "share", "council-portal"));
        assertThat(settings.options().fresh()).isFalse();
        assertThat(settings.options().national()).isEmpty();
        assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/portal");
    }

    @Test
    void readsWhatIsChosen() {
        Properties properties = given();
        properties.setProperty("portal.data", "elsewhere");
        properties.setProperty("fresh", "true");
        properties.setProperty("national", "tables");

        StackSettings settings = StackSettings.from(properties);

        assertThat(settings.folders().data()).isEqualTo(Path.of("elsewhere").toAbsolutePath());
        assertThat(settings.options().fresh()).isTrue();
        assertThat(settings.options().national()).contains(Path.of("tables").toAbsolutePath());
    }

    @Test
    void refusesTheTemporaryFolderBecauseTheDatabaseDeletesItselfThere() {
        Properties properties = given();
        properties.setProperty("portal.data", System.getProperty("java.io.tmpdir") + "/portal");

        assertThatThrownBy(() -> StackSettings.from(properties))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("-Dportal.data=");
    }

    @Test
    void namesWhatTheBuildDoesNotGive() {
        Properties properties = given();
        properties.remove("run.war");

        assertThatThrownBy(() -> StackSettings.from(properties)).hasMessageContaining("run.war");
    }

    private static Properties given() {
        Properties properties = new Properties();
        for (String name : new String[] {"run.war", "run.payara", "run.keycloak", "run.realm", "run.sample"}) {
            properties.setProperty(name, "some/" + name);
        }
        return properties;
    }
}
