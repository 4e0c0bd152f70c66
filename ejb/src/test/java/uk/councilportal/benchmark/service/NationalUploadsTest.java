package uk.councilportal.benchmark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;

/** Files of national data between checking and storing. The import behind them only counts. */
@DisplayName("A file of national data that has been sent")
class NationalUploadsTest {

    @TempDir
    Path folder;

    private final Caller caller = new Caller();
    private final SetClock clock = new SetClock();
    private final CountingImport imports = new CountingImport();
    private final NationalUploads uploads = new NationalUploads(caller, clock, imports);

    @BeforeEach
    void signIn() {
        become("administrator");
    }

    @Test
    void waitsToBeStoredAndIsStoredOnce() throws IOException {
        Path file = file();
        String id = uploads.check(file, "areas.csv");
        assertThat(uploads.state(id).fileName()).isEqualTo("areas.csv");
        assertThat(uploads.state(id).isStorable()).isTrue();
        assertThat(imports.stored).isZero();

        uploads.store(id);
        uploads.store(id);

        assertThat(imports.stored).isEqualTo(1);
        assertThat(uploads.state(id).isStorable()).isFalse();
        assertThat(uploads.state(id).stored()).isPresent();
        assertThat(file).as("nothing is left on disk").doesNotExist();
    }

    @Test
    void isNotStoredWhileARowIsRejected() throws IOException {
        imports.rejects = true;
        String id = uploads.check(file(), "areas.csv");

        uploads.store(id);

        assertThat(imports.stored).isZero();
        assertThat(uploads.state(id).stored()).isEmpty();
    }

    @Test
    void isNotStoredWhereItWouldWriteNothing() throws IOException {
        imports.counts = new ImportCounts(0, 0, 3, 0);
        String id = uploads.check(file(), "areas.csv");

        uploads.store(id);

        assertThat(imports.stored).isZero();
    }

    @Test
    void isNotFoundBySomebodyElse() throws IOException {
        String id = uploads.check(file(), "areas.csv");
        become("another administrator");

        assertThatThrownBy(() -> uploads.state(id)).isInstanceOf(UploadNotFoundException.class);
        assertThatThrownBy(() -> uploads.store(id)).isInstanceOf(UploadNotFoundException.class);
        assertThatThrownBy(() -> uploads.drop(id)).isInstanceOf(UploadNotFoundException.class);
        assertThatThrownBy(() -> uploads.state("none")).isInstanceOf(UploadNotFoundException.class);
        assertThat(imports.stored).isZero();
    }

    @Test
    void isGoneOnceItIsGivenUp() throws IOException {
        Path file = file();
        String id = uploads.check(file, "areas.csv");

        uploads.drop(id);

        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> uploads.state(id)).isInstanceOf(UploadNotFoundException.class);
    }

    @Test
    void isForgottenAfterAnHourAndNotBefore() throws IOException {
        Path file = file();
        String id = uploads.check(file, "areas.csv");
        clock.now = clock.now.plus(Duration.ofMinutes(60));
        String second = uploads.check(file(), "measures.csv");
        assertThat(uploads.state(id).fileName()).isEqualTo("areas.csv");

        clock.now = clock.now.plus(Duration.ofSeconds(1));
        uploads.check(file(), "third.csv");

        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> uploads.state(id)).isInstanceOf(UploadNotFoundException.class);
        assertThat(uploads.state(second).fileName()).isEqualTo("measures.csv");
    }

    private Path file() throws IOException {
        return Files.writeString(Files.createTempFile(folder, "national", ".csv"), "dfe_la_number,name\n");
    }

    private void become(String name) {
        caller.become(new PortalUser(name, name, Optional.empty(), Set.of(), Set.of(PortalRole.PORTAL_ADMIN)));
    }

    /** An import that takes three new rows, or rejects one. */
    private static final class CountingImport extends NationalImportService {
        private ImportCounts counts = new ImportCounts(3, 0, 0, 0);
        private boolean rejects;
        private int stored;

        @Override
        public NationalPreview preview(FileSource file) {
            return new NationalPreview(Optional.of(NationalFileKind.AREAS), outcome(file), NationalPreview.Rows.none());
        }

        @Override
        public ImportOutcome store(FileSource file) {
            stored++;
            return outcome(file);
        }

        private ImportOutcome outcome(FileSource file) {
            FailureLog failures = new FailureLog();
            failures.add(ImportFailure.ofFile("A row is wrong"));
            return rejects
                    ? ImportOutcome.rejected(file, failures)
                    : ImportOutcome.taken(file, counts, Optional.empty());
        }
    }

    /** A clock that is set by hand. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-04-20T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
