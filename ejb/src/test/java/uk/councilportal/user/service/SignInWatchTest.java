package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.SignInEvents;
import uk.councilportal.user.model.SignInEvent;

/** At second 100; everything up to second 50 is written. */
class SignInWatchTest {
    private final List<SignInEvent> remembered = new ArrayList<>();
    private final List<SignInEvent> written = new ArrayList<>();
    private final SignInWatch watch = new SignInWatch();
    private boolean down;

    SignInWatchTest() {
        watch.clock = Clock.fixed(Instant.ofEpochSecond(100), ZoneOffset.UTC);
        watch.events = new SignInEvents(null) {
            @Override
            public List<SignInEvent> between(Instant after, Instant before) {
                if (down) {
                    throw new DirectoryException(DirectoryException.Kind.UNREACHABLE, "");
                }
                return remembered.stream()
                        .filter(event -> event.at().isAfter(after) && event.at().isBefore(before))
                        .toList();
            }
        };
        watch.book = new SignInBook() {
            @Override
            public Instant writtenTo() {
                return Instant.ofEpochSecond(50);
            }

            @Override
            public void write(List<SignInEvent> events) {
                written.addAll(events);
            }
        };
    }

    @Test
    void writesWhatIsNewAndSettled() {
        List.of(50, 51, 96, 98).forEach(this::happened);
        watch.look();
        assertThat(written).extracting(event -> event.at().getEpochSecond()).containsExactly(51L, 96L);
    }

    @Test
    void triesAgainWhenTheSignInServiceAnswers() {
        happened(60);
        down = true;
        watch.look();
        watch.look();
        assertThat(written).isEmpty();
        down = false;
        watch.look();
        assertThat(written).hasSize(1);
    }

    private void happened(int second) {
        remembered.add(new SignInEvent(
                "number " + second, Instant.ofEpochSecond(second), AuditActor.nobody(), AuditResult.done()));
    }
}
