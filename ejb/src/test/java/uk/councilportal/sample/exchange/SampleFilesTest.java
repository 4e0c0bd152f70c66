package uk.councilportal.sample.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.exchange.FileSource;

/** A council is handed its own rows of the sample files and nobody else's. */
class SampleFilesTest {
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");

    @TempDir
    private Path folder;

    @Test
    void handsOutTheRowsOfOneCouncil() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "council,name\nE08000018,\"one, \"\"two\"\"\"\nE10000020,three\n");
        FileSource file = new SampleFiles(folder).of(ROTHERHAM, "a.csv").orElseThrow();
        assertThat(new String(file.content().open().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("council,name\nE08000018,\"one, \"\"two\"\"\"\n");
        assertThat(file).hasToString("a.csv");
    }

    @Test
    void knowsWhenThereIsNothingAboutACouncil() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "council,name\nE10000020,three\n");
        assertThat(new SampleFiles(folder).of(ROTHERHAM, "a.csv")).isEmpty();
        assertThat(new SampleFiles(folder).of(ROTHERHAM, "b.csv")).isEmpty();
    }

    @Test
    void handsOutNationalFilesWhole() throws IOException {
        Files.writeString(folder.resolve("n.csv"), "code\nx\n");
        assertThat(new SampleFiles(folder).national("n.csv").content().open().readAllBytes())
                .hasSize(7);
    }
}
