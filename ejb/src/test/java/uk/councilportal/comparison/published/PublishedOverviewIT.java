package uk.councilportal.comparison.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.councilportal.comparison.published.FourCouncils.BIRMINGHAM;
import static uk.councilportal.comparison.published.FourCouncils.NORFOLK;
import static uk.councilportal.comparison.published.FourCouncils.ROTHERHAM;
import static uk.councilportal.comparison.published.FourCouncils.SOUTHAMPTON;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.service.BoardOverview;
import uk.councilportal.comparison.service.OverviewRequest;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.period.model.ReportingMonth;

/** What the board that all four councils let in is told of them at first sight: ratings, changes and exceptions. */
@ExtendWith(ArquillianExtension.class)
class PublishedOverviewIT extends ViewsOfFour {

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(PublishedOverviewIT.class);
    }

    @BeforeEach
    void sitsOnTheBoard() {
        councils.publish();
        councils.lookAs(FourCouncils.BOARD);
    }

    @Test
    void ratesEachCouncilAndSaysWhatChanged() {
        List<BoardOverview.Line> lines =
                overview.overview(new OverviewRequest(MARCH, ALL)).lines();

        assertThat(lines)
                .extracting(
                        line -> line.council().code(),
                        line -> line.basis().orElseThrow().month())
                .containsExactly(
                        tuple(BIRMINGHAM, ReportingMonth.of(2015, 9)),
                        tuple(NORFOLK, JANUARY),
                        tuple(ROTHERHAM, MARCH),
                        tuple(SOUTHAMPTON, SEPTEMBER));
        assertThat(lines.get(0).rating().indicators())
                .as("Birmingham, of its own month a year and a half ago")
                .isEqualTo(15);
        BoardOverview.Line rotherham = lines.get(2);
        assertThat(rotherham.rating().red()).isEqualTo(20);
        assertThat(rotherham.concerns())
                .extracting(concern -> concern.indicator().code() + " "
                        + concern.figure().value().displayed())
                .contains("adoption-a2-days 233", "cpp-repeat-pct-12m 19.7%");
        assertThat(lines.get(1).changes())
                .extracting(change -> change.indicator().code() + " " + change.kind())
                .contains("lac-pep-up-to-date-pct OFF_TARGET");
    }

    @Test
    void judgesAnEarlierMonthByItsOwnFigures() {
        assertThat(overview.overview(new OverviewRequest(JANUARY, ALL)).lines())
                .extracting(
                        line -> line.council().code(),
                        line -> line.basis().orElseThrow().month())
                .containsExactly(
                        tuple(BIRMINGHAM, ReportingMonth.of(2015, 9)),
                        tuple(NORFOLK, JANUARY),
                        tuple(ROTHERHAM, JANUARY),
                        tuple(SOUTHAMPTON, SEPTEMBER));
    }

    @Test
    void listsWhatIsOffTargetAndGettingWorse() {
        assertThat(overview.exceptions(new OverviewRequest(MARCH, ALL)).lines())
                .allSatisfy(line -> assertThat(line.findings().offTarget()).isEqualTo(Finding.YES));
        assertThat(overview.exceptions(new OverviewRequest(MARCH, ALL)).lines().stream()
                        .filter(line -> line.findings().worsening() == Finding.YES)
                        .map(line -> "%s %s %s after %s"
                                .formatted(
                                        line.council().name(),
                                        line.indicator().code(),
                                        line.figure().value().displayed(),
                                        line.before().value().displayed())))
                .contains(
                        "Norfolk lac-pep-up-to-date-pct 69.9% after 83.2%",
                        "Norfolk care-leaver-eet-pct 57.3% after 59.0%",
                        "Rotherham adoption-a2-days 233 after 208",
                        "Rotherham cpp-repeat-pct-12m 19.7% after 19.4%");
    }
}
