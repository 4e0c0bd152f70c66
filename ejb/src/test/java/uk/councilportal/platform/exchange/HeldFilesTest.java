package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.platform.exchange.HeldFiles.HeldFile;

class HeldFilesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    private final HeldFiles<String> files = new HeldFiles<>();
    private int sent;

    @Test
    void keepsAFileForWhoSentIt() {
        String id = hold("olive", NOON);
        files.advance("olive", id, (state, source) -> state + ", stored");

        assertThat(files.find("olive", id)).contains("checked, stored");
        assertThat(files.find("victor", id)).isEmpty();
        files.drop("victor", id);
        assertThat(onDisk()).isEqualTo(1);
        files.release("olive", id);
        assertThat(onDisk()).isZero();
        assertThat(files.find("olive", id))
                .as("where it stands can still be asked")
                .isPresent();
        files.drop("olive", id);
        assertThat(files.find("olive", id)).isEmpty();
    }

    @Test
    void forgetsAFileAfterAnHour() {
        String old = hold("olive", NOON);
        String young = hold("olive", NOON.plusMillis(1));
        hold("victor", NOON.plus(Duration.ofHours(1)));
        assertThat(files.find("olive", old)).isPresent();

        hold("victor", NOON.plus(Duration.ofHours(1)).plusMillis(1));
        assertThat(files.find("olive", old)).isEmpty();
        assertThat(files.find("olive", young)).isPresent();
        assertThat(onDisk()).isEqualTo(3);
    }

    @Test
    void forgetsTheOldestOfAPersonWhoSendsOneAfterTheOther() {
        String others = hold("victor", NOON);
        List<String> own = new ArrayList<>();
        for (int file = 0; file < 11; file++) {
            own.add(hold("olive", NOON.plusSeconds(file)));
        }

        assertThat(files.find("olive", own.get(0))).isEmpty();
        assertThat(own.subList(1, 11))
                .allSatisfy(id -> assertThat(files.find("olive", id)).isPresent());
        assertThat(files.find("victor", others)).isPresent();
        assertThat(onDisk()).isEqualTo(11);
    }

    @Test
    void removesAFileThatCannotBeChecked() {
        assertThatThrownBy(() -> files.hold("olive", NOON, file(), source -> {
                    throw new IllegalStateException("unreadable");
                }))
                .hasMessage("unreadable");

        assertThat(onDisk()).isZero();
    }

    private String hold(String owner, Instant at) {
        return files.hold(owner, at, file(), source -> "checked");
    }

    private HeldFile file() {
        try {
            return new HeldFile(Files.writeString(folder.resolve(++sent + ".csv"), "a,b"), "a.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long onDisk() {
        try (Stream<Path> there = Files.list(folder)) {
            return there.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
