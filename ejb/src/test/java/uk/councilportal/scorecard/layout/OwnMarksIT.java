package uk.councilportal.scorecard.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.entry.service.EntryIndicator;
import uk.councilportal.entry.service.EntryRequest;
import uk.councilportal.entry.service.EntryService;
import uk.councilportal.scorecard.service.IssueSelection;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;

/** A council's own scorecard marks as small what its policy withholds from others, from the moment it is chosen. */
@ExtendWith(ArquillianExtension.class)
class OwnMarksIT {
    private static final ScorecardRequest DRAFT =
            new ScorecardRequest(CouncilAtWork.REPORT, CouncilAtWork.MARCH, IssueSelection.workingCopy());

    @Inject
    CouncilAtWork council;

    @Inject
    ScorecardService scorecards;

    @Inject
    EntryService entry;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(OwnMarksIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    @BeforeEach
    void sevenContactsInMarch() throws SQLException {
        council.begin(List.of("1.1"));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-02,5", "1.1,2017-03,7"));
    }

    @Test
    void followWhatTheCouncilHasChosenAtOnceWithAnotherVersion() throws SQLException {
        String version = scorecards.heading(DRAFT).version();
        assertThat(marks()).containsExactly("5: 1 to 5 withheld", "7: none");

        choose("CHILD_COUNT 7 ROUND5");
        assertThat(marks())
                .containsExactly(
                        "5: 1 to 7 withheld, others to the nearest 5", "7: 1 to 7 withheld, others to the nearest 5");
        assertThat(scorecards.heading(DRAFT).version()).isNotEqualTo(version);

        choose("CHILD_COUNT");
        assertThat(marks()).containsExactly("5: 1 to 5 withheld", "7: none");
        assertThat(scorecards.heading(DRAFT).version()).isEqualTo(version);
    }

    @Test
    void areTheStrictestWhereWhatIsStoredIsDamagedOrTooWeak() throws SQLException {
        for (String stored : List.of("DAMAGED", "NONE", "CHILD_COUNT 2")) {
            choose(stored);
            assertThat(marks()).as(stored).last().asString().startsWith("7: 0 to 10 withheld");
        }
    }

    @Test
    void areTheSameWhereFiguresAreEntered() throws SQLException {
        assertThat(grid()).isEmpty();
        choose("CHILD_COUNT 7");
        assertThat(grid().map(DisclosurePolicy::words)).contains("1 to 7 withheld");
    }

    private List<String> marks() {
        return scorecards.scorecard(DRAFT).areas().get(0).rows().get(0).recent().months().stream()
                .map(month -> month.value())
                .filter(value -> value.state().showsNumber())
                .map(OwnMarksIT::words)
                .toList();
    }

    private static String words(DisclosedValue value) {
        return value.displayed() + ": "
                + value.smallBy().map(DisclosurePolicy::words).orElse("none");
    }

    /** By which policy March is marked in the grid. */
    private Optional<DisclosurePolicy> grid() {
        return entry
                .grid(new EntryRequest(CouncilAtWork.REPORT, Optional.of(CouncilAtWork.MARCH), Optional.empty()))
                .areas()
                .stream()
                .flatMap(area -> area.indicators().stream())
                .map(EntryIndicator::rows)
                .flatMap(rows -> Stream.of(rows.get(0).figure()))
                .findFirst()
                .flatMap(DisclosedValue::smallBy);
    }

    private void choose(String policy) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update portal_council set disclosure = ? where ons_code = ?")) {
            update.setString(1, policy);
            update.setString(2, scorecards.choices().council().value());
            update.executeUpdate();
        }
    }
}
