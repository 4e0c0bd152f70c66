package uk.councilportal.review.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.review.service.FigureEvent;
import uk.councilportal.review.service.FigureHistoryService;
import uk.councilportal.submission.service.ReturnService;
import uk.councilportal.submission.service.SubmissionService;

/** What is told of how a figure came to be what it is, and to whom. */
@ExtendWith(ArquillianExtension.class)
class FigureHistoryServiceIT {
    @Inject
    CouncilAtWork council;

    @Inject
    FigureHistoryService history;

    @Inject
    SubmissionService submissions;

    @Inject
    ReturnService returns;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(FigureHistoryServiceIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    /** 1,653 goes out with issue 1; the month is opened again and becomes 1,700. */
    @BeforeEach
    void restateMarch() throws SQLException {
        council.begin(List.of("1.1"));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-03,1653"));
        submissions.submit(council.see());
        council.become("approver", PortalRole.APPROVER);
        council.publish();
        returns.reopen(council.see(), "Late contacts");
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-03,1700"));
    }

    @Test
    void tellsThoseWhoKeepTheMonthEverythingTheLatestFirst() {
        List<FigureEvent> events = history.history(CouncilAtWork.REPORT, "1.1", CouncilAtWork.MARCH);

        assertThat(events)
                .extracting(event ->
                        event.values().before() + " > " + event.values().after())
                .containsExactly("1,653 > 1,700", " > 1,653");
        assertThat(events.get(0).issue()).isEmpty();
        assertThat(events.get(1).issue().orElseThrow().number()).isEqualTo(1);
        assertThat(events).allSatisfy(event -> assertThat(event.made().by()).isEqualTo("officer"));
    }

    @Test
    void tellsReadersOnlyWhatHasAppearedInAnIssue() {
        council.become("viewer", PortalRole.VIEWER);

        assertThat(history.history(CouncilAtWork.REPORT, "1.1", CouncilAtWork.MARCH))
                .singleElement()
                .satisfies(event -> assertThat(event.values().after()).isEqualTo("1,653"));
    }

    @Test
    void hasNothingToTellOfWhatTheCouncilDoesNotHave() {
        assertThat(history.history(CouncilAtWork.REPORT, "9.9", CouncilAtWork.MARCH))
                .isEmpty();
        assertThat(history.history("NORF", "1.1", CouncilAtWork.MARCH)).isEmpty();
        assertThat(history.history(CouncilAtWork.REPORT, "1.1", CouncilAtWork.MARCH.minus(1)))
                .isEmpty();
    }
}
