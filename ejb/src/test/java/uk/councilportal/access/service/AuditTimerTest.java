package uk.councilportal.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.platform.config.ConfigurationFixture;

/** In the night of 21 November 2026, with entries kept for three years. */
class AuditTimerTest {
    private final Keeping keeping = new Keeping();
    private final AuditTimer timer = new AuditTimer();

    AuditTimerTest() {
        timer.keeping = keeping;
        timer.configuration = ConfigurationFixture.with("PORTAL_AUDIT_YEARS", "3");
        timer.clock = Clock.fixed(Instant.parse("2026-11-21T03:10:00Z"), ZoneOffset.UTC);
    }

    @Test
    void removesWhatIsOlderThanItHasToBeKept() {
        timer.everyNight();
        assertThat(keeping.done).containsExactly("verified", "removed before 2023-11-21");
    }

    @Test
    void removesNothingFromATrailThatIsNotWhole() {
        keeping.wrong = 1;
        timer.everyNight();
        assertThat(keeping.done).containsExactly("verified");
    }

    private static final class Keeping extends AuditKeepingService {
        private final List<String> done = new ArrayList<>();
        private int wrong;

        @Override
        public AuditReport verify() {
            done.add("verified");
            return new AuditReport(5, "5:0", wrong, List.of());
        }

        @Override
        public int removeBefore(LocalDate day) {
            done.add("removed before " + day);
            return 0;
        }
    }
}
