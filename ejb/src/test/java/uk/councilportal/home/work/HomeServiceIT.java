package uk.councilportal.home.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.action.service.ActionService;
import uk.councilportal.check.service.CheckService;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.service.CommentaryAddress;
import uk.councilportal.commentary.service.CommentaryService;
import uk.councilportal.commentary.service.CommentaryWork;
import uk.councilportal.commentary.service.WrittenText;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.home.service.HomeService;
import uk.councilportal.home.service.MonthWork;
import uk.councilportal.submission.service.SubmissionObstacle.Kind;

/** The start page counts what the pages behind its counts show, and asks the database no more for a longer report. */
@ExtendWith(ArquillianExtension.class)
class HomeServiceIT {
    private static final String REPORT = CouncilAtWork.REPORT;
    private static final int USUAL = 800;

    /** For one open month; every other one asks for as many again. */
    private static final int STATEMENTS = 60;

    @Inject
    CouncilAtWork council;

    @Inject
    HomeService home;

    @Inject
    ActionService actions;

    @Inject
    CommentaryService commentary;

    @Inject
    CheckService checks;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(HomeServiceIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    @Test
    void countsWhatThePagesBehindItShow() throws Exception {
        council.begin(List.of("1.1", "1.2", "1.3", "1.4"));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(year(List.of("1.1", "1.2", "1.3", "1.4")));
        council.enter(List.of("1.1,2017-03,5000", "1.2,2017-03,5000", "1.3,2017-03,803"));
        explain("1.1");

        MonthWork work = work();
        assertThat(work.demands().words()).isEqualTo(2);
        assertThat(work.demands().wordsWritten()).isEqualTo(1);
        assertThat(work.demands().count(Kind.MISSING_COMMENTARY)).isEqualTo(1);
        assertThat(work.demands().count(Kind.MISSING_FIGURE)).isEqualTo(1);
        assertThat(work.demands().count(Kind.UNEXPLAINED_WARNING)).isEqualTo(2);

        CommentaryWork words = commentary.work(REPORT, CouncilAtWork.MARCH);
        assertThat(words.needingWords()).hasSize(work.demands().words());
        assertThat(words.waiting()).hasSize(work.demands().count(Kind.MISSING_COMMENTARY));
        assertThat(checks.findings(REPORT, CouncilAtWork.MARCH).stream().filter(finding -> finding.isOpen()))
                .hasSize(work.demands().count(Kind.MISSING_FIGURE)
                        + work.demands().count(Kind.UNEXPLAINED_WARNING));
    }

    @Test
    void asksTheDatabaseAsOftenForALongReportAsForAShortOne() throws Exception {
        List<Integer> statements = new ArrayList<>();
        for (int rows : List.of(2, 40)) {
            List<String> refs = IntStream.rangeClosed(1, rows)
                    .mapToObj(row -> row / 10 + "." + row % 10)
                    .toList();
            council.begin(refs);
            council.become("officer", PortalRole.DATA_OFFICER);
            council.enter(year(refs));
            statements.add(council.statements(home::work) + council.statements(actions::overdue));
            assertThat(work().demands().count(Kind.MISSING_FIGURE)).isEqualTo(rows);
        }

        assertThat(statements.get(1)).isEqualTo(statements.get(0)).isLessThanOrEqualTo(STATEMENTS);
    }

    private MonthWork work() {
        List<MonthWork> work = home.work();
        assertThat(work).hasSize(1);
        return work.get(0);
    }

    private void explain(String ref) {
        CommentaryAddress address = new CommentaryAddress(
                REPORT, CouncilAtWork.MARCH, CommentaryAddress.About.indicator(ref), CommentaryKind.ANALYSIS);
        commentary.keep(
                address,
                new WrittenText(
                        "A new way of counting.",
                        CommentaryAudience.PUBLISHED,
                        commentary.editor(address).latestRevision()));
    }

    private static List<String> year(List<String> refs) {
        return refs.stream()
                .flatMap(ref -> CouncilAtWork.yearOf(ref, USUAL, 5).stream())
                .toList();
    }
}
