package uk.councilportal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.platform.settings.PortalSetting;

/** Holds what the README tells operators to set against what the portal and the realm ask for. */
class ProductionSettingsTest {
    private static final Path README = Path.of("../README.md");
    private static final Path REALM = Path.of("../realm-config/portal-realm.json");
    private static final Pattern IN_TABLE = Pattern.compile("^\\| `PORTAL_.*$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("`(PORTAL_[A-Z_]+)`");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(PORTAL_[A-Z_]+)}");

    @Test
    void listsExactlyTheSettingsOfThePortal() throws IOException {
        String table = IN_TABLE.matcher(Files.readString(README))
                .results()
                .map(MatchResult::group)
                .map(row -> row.substring(0, row.indexOf('|', 1)))
                .collect(Collectors.joining());

        assertThat(names(QUOTED, table))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PortalSetting.values())
                        .map(PortalSetting::key)
                        .toList());
    }

    @Test
    void namesWhatTheRealmTakesFromKeycloaksEnvironment() throws IOException {
        Set<String> taken = names(VARIABLE, Files.readString(REALM));

        assertThat(taken).isNotEmpty();
        assertThat(names(QUOTED, Files.readString(README))).containsAll(taken);
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }
}
