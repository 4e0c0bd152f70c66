package uk.councilportal.access.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.RunningJobs.Line;
import uk.councilportal.access.caller.RunningJobs.Progress;
import uk.councilportal.access.permission.PortalRole;

/** What is under way, as whoever runs the portal sees it. */
class RunningJobsTest {
    private final RunningJobs jobs = new RunningJobs(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final PortalUser officer = UserFixture.in(PortalRole.DATA_OFFICER);
    private boolean cancelled;

    @Test
    void showsWhatHasBegunAndNotEnded() {
        String first = jobs.begin("import", officer, Optional.of(halfWay()));
        String second = jobs.begin("notices", officer, Optional.empty());

        assertThat(jobs.list())
                .containsExactlyInAnyOrder(
                        new Line(first, "import", "person", officer.council(), Instant.EPOCH, Optional.of(50)),
                        new Line(second, "notices", "person", officer.council(), Instant.EPOCH, Optional.empty()));

        jobs.end(first);
        assertThat(jobs.list()).extracting(Line::id).containsExactly(second);
    }

    @Test
    void givesUpOnlyWhatCanBeGivenUp() {
        String one = jobs.begin("import", officer, Optional.of(halfWay()));

        assertThat(jobs.cancel(jobs.begin("notices", officer, Optional.empty())))
                .isFalse();
        assertThat(jobs.cancel("none")).isFalse();
        assertThat(cancelled).isFalse();
        assertThat(jobs.cancel(one)).isTrue();
        assertThat(cancelled).isTrue();
    }

    private Progress halfWay() {
        return new Progress() {
            @Override
            public int percent() {
                return 50;
            }

            @Override
            public void cancel() {
                cancelled = true;
            }
        };
    }
}
