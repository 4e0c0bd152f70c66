package uk.councilportal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void keepsASecretBetweenRuns() {
        String made = Secrets.in(folder).get("db.portal");

        assertThat(made).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Secrets.in(folder).get("db.portal")).isEqualTo(made);
    }

    @Test
    void makesADifferentSecretForEveryNameAndFolder(@TempDir Path other) {
        Secrets secrets = Secrets.in(folder);

        assertThat(secrets.get("db.portal")).isNotEqualTo(secrets.get("db.overview"));
        assertThat(Secrets.in(other).get("db.portal")).isNotEqualTo(secrets.get("db.portal"));
    }

    @Test
    void letsNobodyElseReadTheFile() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Secrets secrets = Secrets.in(folder);
        secrets.get("db.portal");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file())))
                .isEqualTo("rw-------");
    }
}
