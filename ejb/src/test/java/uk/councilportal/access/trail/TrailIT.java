package uk.councilportal.access.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditFinding;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.service.AuditService;
import uk.councilportal.access.service.HistoryService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.RegisteredCouncil;

/** Two councils whose administrators look at their histories; one of them tries what is not theirs. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {
    private static final AuditFilter EVERYTHING = AuditFilter.within(new AuditFilter.Span(
            LocalDateTime.parse("2000-01-01T00:00:00"), LocalDateTime.parse("2100-01-01T00:00:00")));
    private static final AuditSlice NEWEST = AuditSlice.newest(0);
    private static final int PATIENCE = 60;

    @Inject
    Caller caller;

    @Inject
    HistoryService history;

    @Inject
    AuditService audit;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final AuthorityCode we = newCode();
    private final AuthorityCode they = newCode();

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(TrailIT.class).addClass(UserFixture.class);
    }

    @BeforeEach
    void bothCouncilsHaveLookedAtTheirHistory() {
        RegisteredCouncil.of(database, they);
        RegisteredCouncil.of(database, we);
        caller.become(UserFixture.of(they, PortalRole.COUNCIL_ADMIN));
        history.page(EVERYTHING, NEWEST, 1);
        caller.become(UserFixture.of(we, PortalRole.COUNCIL_ADMIN));
        history.page(EVERYTHING, NEWEST, 1);
    }

    @Test
    void showsACouncilItsOwnEntriesAndWhatWasRefusedThere() {
        assertThatThrownBy(() -> audit.verify()).isInstanceOf(AccessRefusedException.class);

        assertThat(actions(history.page(EVERYTHING, NEWEST, 1).entries()))
                .containsExactly("AuditService.verify REFUSED", "HistoryService.page DONE");
        List<AuditLine> file = new ArrayList<>();
        assertThat(history.file(EVERYTHING, NEWEST, file::add))
                .as("more than a file holds")
                .isFalse();
        assertThat(actions(file))
                .hasSize(3)
                .allMatch(action -> action.contains("HistoryService.page") || action.contains("AuditService.verify"));
    }

    @Test
    void showsThePortalsAdministratorEverybodysOrOneCouncils() {
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));

        assertThat(councils(AuditScope.everybody())).contains(we, they);
        assertThat(councils(AuditScope.of(they))).containsOnly(they);
        assertThat(councils(AuditScope.noCouncil())).isEmpty();
        assertThatThrownBy(() -> history.page(EVERYTHING, NEWEST, 1)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void namesWhatWasAlteredToThoseItConcerns() throws SQLException {
        assertThat(audit().isWhole()).isTrue();
        String deed = "UPDATE audit_entry SET who = '%s' WHERE council = '" + we + "' ORDER BY id LIMIT 1";
        String who = caller.user().name();
        execute(deed.formatted("somebody else"));
        try {
            assertThat(history.verify().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(
                                    finding.entry().orElseThrow().actor().name())
                            .isEqualTo("somebody else"))
                    .extracting(AuditFinding::kind)
                    .isEqualTo(AuditFinding.Kind.ALTERED);
            assertThat(audit().findings()).hasSize(1);
            caller.become(UserFixture.of(they, PortalRole.COUNCIL_ADMIN));
            assertThat(history.verify().found()).isEqualTo(1);
            assertThat(history.verify().findings()).isEmpty();
        } finally {
            execute(deed.formatted(who));
        }
        assertThat(history.verify().isWhole()).isTrue();
    }

    @Test
    void givesEntriesTheirPlaceByItself() throws SQLException {
        for (int second = 0; waiting() > 0; second++) {
            assertThat(second).as("seconds waited for").isLessThan(PATIENCE);
            execute("DO SLEEP(1)");
        }
        assertThat(waiting()).isZero();
    }

    private AuditReport audit() {
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        AuditReport report = audit.verify();
        caller.become(UserFixture.of(we, PortalRole.COUNCIL_ADMIN));
        return report;
    }

    private List<AuthorityCode> councils(AuditScope scope) {
        return Stream.iterate(1, page -> page + 1)
                .map(page -> audit.page(scope, ofToday(), NEWEST, page).entries())
                .limit(2)
                .flatMap(List::stream)
                .filter(line -> line.call().action().equals("HistoryService.page"))
                .flatMap(line -> line.actor().council().stream())
                .toList();
    }

    private static AuditFilter ofToday() {
        return new AuditFilter("", "HistoryService.page", "", EVERYTHING.span(), EVERYTHING.outcome());
    }

    private static List<String> actions(List<AuditLine> entries) {
        return entries.stream()
                .map(line -> line.call().action() + " " + line.result().outcome())
                .toList();
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM audit_entry WHERE council IN ('" + we
                        + "', '" + they + "') AND chain_position IS NULL")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static AuthorityCode newCode() {
        return new AuthorityCode("E" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
    }
}
