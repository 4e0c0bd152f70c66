package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;

/** Actions get overdue at midnight without anybody writing anything: a copy of the working copy is good for one day. */
class WorkingCopyVersionIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final LocalDate DUE = LocalDate.of(2017, 6, 30);

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();

    @Test
    void isAnotherOneTheNextDay() {
        desk.open("SG", MARCH);

        assertThat(version(DUE)).isEqualTo(version(DUE));
        assertThat(version(DUE.plusDays(1))).isNotEqualTo(version(DUE));
    }

    private String version(LocalDate day) {
        ScorecardRequest request = new ScorecardRequest("SG", MARCH, IssueSelection.workingCopy());
        return desk.database().asCouncil(desk.council(), em -> {
            int latest = new RevisionRepository(em).latest();
            return finder(em, day)
                    .find(
                            new ReportRepository(em)
                                    .findReport(desk.council(), "SG", latest)
                                    .orElseThrow(),
                            request,
                            latest)
                    .version();
        });
    }

    private FigureStateFinder finder(EntityManager em, LocalDate day) {
        FigureStateFinder finder = new FigureStateFinder();
        finder.caller = new Caller();
        finder.caller.become(UserFixture.of(desk.council(), PortalRole.DATA_OFFICER));
        finder.issues = new IssueRepository(em);
        finder.submissions = new SubmissionRepository(em);
        finder.populations = new PopulationRepository(em);
        finder.clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return finder;
    }
}
