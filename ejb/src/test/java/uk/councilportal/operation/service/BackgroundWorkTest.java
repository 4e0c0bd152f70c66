package uk.councilportal.operation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.RunningJobs;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;

/** Background work names councils as people call them. */
class BackgroundWorkTest {
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    private static final AuthorityCode UNKNOWN = new AuthorityCode("E08999999");

    private final RecordedTrail trail = new RecordedTrail();

    @Test
    void namesTheCouncilItIsForAndNoneForThePortal() {
        BackgroundWork work = new BackgroundWork(new ThreeJobs(), new OneCouncil(), trail);

        assertThat(work.list())
                .extracting(WorkLine::council)
                .containsExactly(Optional.of("Rotherham"), Optional.of(UNKNOWN.value()), Optional.empty());
    }

    @Test
    void tellsTheCouncilWhoseWorkIsGivenUp() {
        new BackgroundWork(new ThreeJobs(), new OneCouncil(), trail).cancel("1");

        assertThat(trail.concerned()).containsExactlyInAnyOrder(ROTHERHAM, UNKNOWN);
        assertThat(trail.remarks()).contains("check officer");
    }

    @Test
    void tellsNobodyWhereNothingIsGivenUp() {
        new BackgroundWork(new ThreeJobs(), new OneCouncil(), trail).cancel("2");

        assertThat(trail.concerned()).isEmpty();
        assertThat(trail.remarks()).isEmpty();
    }

    private static final class ThreeJobs extends RunningJobs {
        @Override
        public List<Line> list() {
            return List.of(line(Optional.of(ROTHERHAM)), line(Optional.of(UNKNOWN)), line(Optional.empty()));
        }

        private static Line line(Optional<AuthorityCode> council) {
            return new Line("1", "check", "officer", council, Instant.EPOCH, Optional.empty());
        }
    }

    private static final class OneCouncil extends AuthorityRepository {
        @Override
        public Optional<Authority> findAuthority(AuthorityCode code) {
            return Optional.of(new Authority(ROTHERHAM, "Rotherham", "", "Region"))
                    .filter(council -> council.code().equals(code));
        }
    }
}
