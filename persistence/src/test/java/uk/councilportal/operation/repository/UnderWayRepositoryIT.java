package uk.councilportal.operation.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.operation.model.DatabaseState;
import uk.councilportal.operation.model.MonthUnderWay;
import uk.councilportal.operation.model.SlowQuery;
import uk.councilportal.operation.model.StoredImport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.submission.model.SubmissionState;

/** What whoever runs the portal sees of all councils, and of the database. */
class UnderWayRepositoryIT {
    private static final int MARCH = ReportingMonth.of(2017, 3).index();

    private final TestDatabase database = TestDatabase.get();
    private final AuthorityCode council = database.newCouncil();
    private String name;

    @BeforeEach
    void aCouncilWithAReport() throws Exception {
        database.execute("INSERT INTO council_revision VALUES ('" + council + "', 0)");
        database.execute("INSERT INTO report (council, id, code) VALUES ('" + council + "', 1, 'SG')");
        try (var connection = database.connect();
                var found = connection
                        .createStatement()
                        .executeQuery("SELECT name FROM authority WHERE ons_code = '" + council + "'")) {
            found.next();
            name = found.getString(1);
        }
    }

    @Test
    void showsMonthsUntilTheyArePublished() {
        open(MARCH, null);
        open(MARCH + 1, "SUBMITTED");
        open(MARCH + 2, "SIGNED_OFF");
        open(MARCH + 3, "REOPENED");

        assertThat(months())
                .extracting(month -> month.month() + " " + month.report() + " " + month.state())
                .containsExactly("2017-03 SG DRAFT", "2017-04 SG SUBMITTED", "2017-06 SG REOPENED");
        assertThat(months()).first().satisfies(month -> {
            assertThat(month.state()).isEqualTo(SubmissionState.DRAFT);
            assertThat(month.since()).isEqualTo(LocalDateTime.parse("2017-04-01T09:00"));
        });
    }

    @Test
    void showsTheFilesStoredLastWithoutTheirNames() {
        for (int id = 1; id <= 3; id++) {
            database.execute(
                    "INSERT INTO import_batch (council, id, kind, file_name, rows_new, rows_changed, rows_unchanged,"
                            + " stored_by, stored_at) VALUES ('%s', %d, 'OBSERVATIONS', 'secret.csv', %d, 2, 9, 'olive', '2099-01-0%d')"
                                    .formatted(council, id, id, id));
        }

        List<StoredImport> found = database.inOverview(em -> new UnderWayRepository(em).listImports(2));

        assertThat(found)
                .containsExactly(
                        new StoredImport(name, "OBSERVATIONS", 5, LocalDateTime.parse("2099-01-03T00:00")),
                        new StoredImport(name, "OBSERVATIONS", 4, LocalDateTime.parse("2099-01-02T00:00")));
        database.execute("DELETE FROM import_batch WHERE council = '" + council + "'");
    }

    @Test
    void asksTheDatabaseAboutItself() {
        DatabaseState state = database.inTransaction(em -> new DatabaseRepository(em).state());

        assertThat(state.product()).matches("MariaDB \\d+\\.\\d+\\.\\d+");
        assertThat(state.schema()).matches("\\d+");
    }

    @Test
    void remembersSlowQuestionsWithoutValuesAndNoOthers() {
        SlowQueries queries = new SlowQueries();
        DatabaseQuery slow = question("select s from Slow s where s.name = :name");
        DatabaseQuery failed = question("select f from Failed f");
        DatabaseQuery quick = question("select q from Quick q");

        queries.preExecuteQuery(event(slow));
        queries.preExecuteQuery(event(failed));
        LockSupport.parkNanos(SlowQueries.SLOW.toNanos() + 1_000_000);
        queries.postExecuteQuery(event(slow));
        queries.preExecuteQuery(event(quick));
        queries.postExecuteQuery(event(quick));

        assertThat(SlowQueries.list(5))
                .extracting(SlowQuery::text)
                .contains("select s from Slow s where s.name = :name")
                .doesNotContain("select f from Failed f", "select q from Quick q");
        assertThat(SlowQueries.list(1))
                .singleElement()
                .satisfies(one -> assertThat(one.took()).isGreaterThanOrEqualTo(SlowQueries.SLOW));
    }

    @Test
    void seesWhatTheDatabaseItselfTakesLongFor() {
        String question = "select function('SLEEP', 0.6) from UserLock l";
        database.inTransaction(em -> em.createQuery(question).getResultList());

        assertThat(SlowQueries.list(5)).extracting(SlowQuery::text).contains(question);
    }

    private static DatabaseQuery question(String text) {
        ReadAllQuery query = new ReadAllQuery();
        query.setJPQLString(text);
        return query;
    }

    private static SessionEvent event(DatabaseQuery query) {
        Session session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> null);
        SessionEvent event = new SessionEvent(SessionEvent.PreExecuteQuery, session);
        event.setQuery(query);
        return event;
    }

    private List<MonthUnderWay> months() {
        return database.inOverview(em -> new UnderWayRepository(em).listMonths()).stream()
                .filter(month -> month.council().equals(name))
                .toList();
    }

    private void open(int month, String state) {
        database.execute("INSERT INTO reporting_month (council, report_id, month, deadline, opened_by, opened_at)"
                + " VALUES ('%s', 1, %d, '2017-05-01', 'ada', '2017-04-01 09:00')".formatted(council, month));
        if (state != null) {
            database.execute(
                    "INSERT INTO submission (council, report_id, month, state, changed_by, changed_at, version)"
                            + " VALUES ('%s', 1, %d, '%s', 'ada', '2017-04-02 09:00', 1)"
                                    .formatted(council, month, state));
        }
    }
}
