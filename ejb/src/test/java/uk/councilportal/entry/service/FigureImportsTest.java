package uk.councilportal.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.Jobs;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.RunningJobs.Progress;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.observation.service.ImportPreview;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCancelledException;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;

/** Files on their way in: whose they are, and how each of them ends. The work is done at once here. */
class FigureImportsTest {
    private static final Instant NOW = Instant.parse("2017-05-02T09:41:00Z");
    private static final FileSource FILE = FileSource.of("april.csv", new byte[0]);

    @TempDir
    private Path folder;

    private final Caller caller = new Caller();
    private Instant now = NOW;
    private Path file;
    private Supplier<ImportOutcome> storing =
            () -> ImportOutcome.taken(FILE, new ImportCounts(1, 0, 0, 0), Optional.of(7));

    @BeforeEach
    void sendAs() throws IOException {
        become("anne", UserFixture.NORFOLK);
        file = Files.writeString(folder.resolve("sent.part"), "figures");
    }

    @Test
    void areThereForTheirSenderOnly() {
        FigureImports imports = imports();
        String id = imports.begin(file, "april.csv");
        assertThat(imports.state(id).stage()).isEqualTo(ImportState.Stage.CHECKED);
        assertThat(imports.findLatest()).map(ImportState::id).contains(id);

        for (AuthorityCode council : List.of(UserFixture.NORFOLK, UserFixture.ROTHERHAM)) {
            become(council.equals(UserFixture.NORFOLK) ? "ben" : "anne", council);
            assertThatThrownBy(() -> imports.state(id)).isInstanceOf(EntryNotFoundException.class);
            assertThatThrownBy(() -> imports.store(id, "")).isInstanceOf(EntryNotFoundException.class);
            assertThatThrownBy(() -> imports.cancel(id)).isInstanceOf(EntryNotFoundException.class);
            assertThat(imports.findLatest()).isEmpty();
        }
        become("anne", UserFixture.NORFOLK);
        assertThat(imports.state(id).stage()).isEqualTo(ImportState.Stage.CHECKED);
    }

    @Test
    void endWithWhatWasStored() {
        FigureImports imports = imports();
        String id = imports.begin(file, "april.csv");
        imports.store(id, "");

        assertThat(imports.state(id).stage()).isEqualTo(ImportState.Stage.STORED);
        assertThat(imports.state(id).outcome()).isPresent();
        assertThat(file).doesNotExist();
        storing = () -> {
            throw new AssertionError("stored twice");
        };
        imports.store(id, "");
    }

    @Test
    void canBeStoredOnOtherTermsWhenTheyWereRefused() {
        FigureImports imports = imports();
        String id = imports.begin(file, "april.csv");
        FailureLog failures = new FailureLog();
        failures.add(2, "period", "Say why");
        Supplier<ImportOutcome> good = storing;
        storing = () -> {
            throw new ImportRejectedException(ImportOutcome.rejected(FILE, failures));
        };
        imports.store(id, "");
        assertThat(imports.state(id).stage()).isEqualTo(ImportState.Stage.REFUSED);
        assertThat(imports.state(id).failures()).hasSize(1);
        assertThat(file).exists();

        storing = good;
        imports.store(id, "Late forms");
        assertThat(imports.state(id).stage()).isEqualTo(ImportState.Stage.STORED);
    }

    @Test
    void sayThatTheyFailedOrWereCancelled() throws IOException {
        FigureImports imports = imports();
        Map<RuntimeException, ImportState.Stage> ends = Map.of(
                new IllegalStateException("the database is gone"), ImportState.Stage.FAILED,
                new ImportCancelledException(), ImportState.Stage.CANCELLED);
        for (Map.Entry<RuntimeException, ImportState.Stage> end : ends.entrySet()) {
            Path sent = Files.writeString(folder.resolve(end.getValue() + ".part"), "figures");
            String id = imports.begin(sent, "april.csv");
            storing = () -> {
                throw end.getKey();
            };
            imports.store(id, "");
            assertThat(imports.state(id).stage()).isEqualTo(end.getValue());
            assertThat(sent).doesNotExist();
        }
        String id = imports.begin(file, "april.csv");
        imports.cancel(id);
        assertThat(imports.state(id).stage()).isEqualTo(ImportState.Stage.CANCELLED);
        assertThat(file).doesNotExist();
    }

    @Test
    void areForgottenAfterAnHour() throws IOException {
        FigureImports imports = imports();
        String id = imports.begin(file, "april.csv");
        now = NOW.plus(Duration.ofHours(1)).plusSeconds(1);
        imports.begin(Files.writeString(folder.resolve("next.part"), "figures"), "may.csv");

        assertThatThrownBy(() -> imports.state(id)).isInstanceOf(EntryNotFoundException.class);
        assertThat(file).doesNotExist();
    }

    private void become(String name, AuthorityCode council) {
        caller.become(
                new PortalUser(name, "An officer", Optional.of(council), Set.of(), Set.of(PortalRole.DATA_OFFICER)));
    }

    private FigureImports imports() {
        return new FigureImports(
                caller,
                new MovingClock(),
                new Jobs() {
                    @Override
                    public <T> Future<T> submit(String what, Progress progress, Callable<T> work) {
                        try {
                            return CompletableFuture.completedFuture(work.call());
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }
                },
                new ImportService(null, null, null, null) {
                    @Override
                    public ImportPreview preview(ImportOrder order) {
                        ImportOutcome outcome =
                                ImportOutcome.taken(FILE, new ImportCounts(1, 0, 0, 0), Optional.empty());
                        return new ImportPreview(outcome, List.of(), List.of(), List.of(), List.of(), 6);
                    }

                    @Override
                    public ImportOutcome store(ImportOrder order) {
                        assertThat(order.seen()).contains(6);
                        return storing.get();
                    }
                });
    }

    /** Tells the time of the test. */
    private final class MovingClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
