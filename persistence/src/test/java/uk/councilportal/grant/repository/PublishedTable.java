package uk.councilportal.grant.repository;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.target.model.RagStatus;

/** A council nobody else uses that has published contacts, by source and in total, and referrals. */
final class PublishedTable {
    static final String CONTACTS = "test-contacts";
    static final String REFERRALS = "test-referrals";
    static final String SOURCE = "contact_source";
    static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    static final ReportingMonth FEBRUARY = MARCH.previous();
    private static final int LATER = 8;
    private static final LocalDateTime NOW = LocalDateTime.of(2017, 4, 20, 9, 0);
    private static final String ISSUE_COLUMNS = ", 1, " + MARCH.index() + ", 1, 'SAME'";

    private final TestDatabase database = TestDatabase.get();
    private final AuthorityCode council = database.newCouncil();

    PublishedTable() {
        standard(CONTACTS);
        standard(REFERRALS);
        insert("council_revision (council, latest)", "7");
        insert(
                "change_set (council, revision, kind, made_by, made_at, description, rows_written)",
                "7, 'SIGN_OFF', 'approver', '2017-04-20', 'issue 1', 0");
        insert("report (council, id, code)", "1, 'SG'");
        insert(
                "reporting_month (council, report_id, month, deadline, opened_by, opened_at)",
                "1, " + MARCH.index() + ", '2017-04-20', 'approver', '2017-04-01'");
        insert(
                "issue (council, report_id, month, number, revision, reference_revision, published_by, published_at)",
                "1, " + MARCH.index() + ", 1, 7, 0, 'approver', '2017-04-20'");
        insert("dimension (council, id, code)", "1, '" + SOURCE + "'");
        insert("dimension_member (council, dimension_id, id)", "1, 1");
        member(7, "Police");
        insert("breakdown (council, id, dimensions, parts)", "0, '', ''");
        insert("breakdown (council, id, dimensions, parts)", "1, '" + SOURCE + "', '1:1'");
        insert("breakdown_member (council, breakdown_id, dimension_id, member_id)", "1, 1, 1");
        indicator(1, CONTACTS);
        indicator(2, REFERRALS);
        figure(0, FEBRUARY, CONTACTS, "1, ''", 1400);
        figure(0, MARCH, CONTACTS, "1, ''", 1500);
        figure(1, MARCH, CONTACTS, "1, '" + SOURCE + "'", 300);
        figure(0, MARCH, REFERRALS, "2, ''", 400);
    }

    AuthorityCode council() {
        return council;
    }

    /** Gives the contacts from March on; the day after the last day has come when it is in the past. */
    void give(int id, Grantee grantee, GrantScope scope) {
        database.runAsCouncil(
                council,
                em -> new GrantRepository(em)
                        .add(new KeptGrant(id, grantee, scope, new KeptGrant.Act("approver", NOW), Optional.empty())));
    }

    void withdraw(int id) {
        database.runAsCouncil(council, em -> new GrantRepository(em).withdraw(id, new KeptGrant.Act("approver", NOW)));
    }

    /** Goes on after its issue: names the source and the indicator otherwise, and publishes another report. */
    void goOnWorking() {
        for (int revision = LATER; revision <= LATER + 1; revision++) {
            insert(
                    "change_set (council, revision, kind, made_by, made_at, description, rows_written)",
                    revision + ", 'SIGN_OFF', 'approver', '2017-04-21', 'later', 0");
        }
        member(LATER, "Constabulary");
        define(1, LATER, "Working title", CONTACTS, "Working note");
        insert("report (council, id, code)", "2, 'EH'");
        insert(
                "reporting_month (council, report_id, month, deadline, opened_by, opened_at)",
                "2, " + MARCH.index() + ", '2017-04-20', 'approver', '2017-04-01'");
        insert(
                "issue (council, report_id, month, number, revision, reference_revision, published_by, published_at)",
                "2, " + MARCH.index() + ", 1, " + (LATER + 1) + ", 0, 'approver', '2017-04-22'");
    }

    /** Publishes March as issue 2, with other contacts and the same referrals. */
    void publishAgain(int contacts) {
        publishAgain(contacts, 400);
    }

    /** Publishes March as issue 2, with these figures in place of what was published before. */
    void publishAgain(int contacts, int referrals) {
        Issue second = new Issue(MARCH, 2, new Issue.Freeze(7, 0), "approver", NOW);
        database.runAsCouncil(
                council,
                em -> new IssueRepository(em)
                        .publish(
                                1,
                                second,
                                List.of(published(1, CONTACTS, contacts), published(2, REFERRALS, referrals))));
    }

    private static PublishedFigure published(int indicator, String standard, int value) {
        StandardLink link = new StandardLink(
                new IndicatorCode("1." + indicator), Breakdown.total(), standard, Comparability.SAME, "");
        return new PublishedFigure(
                indicator,
                0,
                ReportingPeriod.month(MARCH),
                link,
                new PublishedFigure.Outcome(
                        Amounts.of(BigDecimal.valueOf(value)),
                        ObservationStatus.OK,
                        Optional.empty(),
                        RagStatus.NOT_RATED));
    }

    static GrantScope contacts(ReportingMonth from, String... dimensions) {
        return new GrantScope(Set.of(CONTACTS), from, Optional.empty(), Set.of(dimensions));
    }

    private void member(int revision, String name) {
        insert(
                "dimension_member_definition (council, dimension_id, member_id, revision, name, position, total, retired)",
                "1, 1, " + revision + ", '" + name + "', 1, FALSE, FALSE");
    }

    private void indicator(int id, String standard) {
        insert("indicator (council, id, report_id, ref)", id + ", 1, '1." + id + "'");
        define(id, 7, "Title of " + standard, standard, "A note");
    }

    private void define(int id, int revision, String title, String standard, String note) {
        insert(
                "indicator_definition (council, indicator_id, revision, area, position, title, on_scorecard, unit,"
                        + " decimals, polarity, frequency, year_basis, direction)",
                id + ", " + revision + ", 'Contact', " + id + ", '" + title
                        + "', TRUE, 'COUNT', 0, 'NEUTRAL', 'MONTHLY'," + " 'SUM_OF_MONTHS', 'IMPROVEMENT'");
        insert(
                "indicator_standard (council, indicator_id, revision, position, standard_code, comparability, note)",
                id + ", " + revision + ", 1, '" + standard + "', 'SAME', '" + note + "'");
    }

    private void figure(int breakdown, ReportingMonth month, String standard, String indicatorAndSplit, int value) {
        insert(
                "published_value (council, breakdown_id, month, standard_code, indicator_id, split_by, report_id,"
                        + " issue_month, issue_number, comparability, value, status)",
                breakdown + ", " + month.index() + ", '" + standard + "', " + indicatorAndSplit + ISSUE_COLUMNS + ", "
                        + value + ", 'OK'");
    }

    private void insert(String tableAndColumns, String values) {
        database.execute("INSERT INTO " + tableAndColumns + " VALUES ('" + council + "', " + values + ")");
    }

    private void standard(String code) {
        database.execute(
                "INSERT IGNORE INTO standard_indicator (code, title, area, polarity, unit, decimals, frequency,"
                        + " measure_type, formula, disclosure, tier, definition, position) VALUES ('" + code + "', '"
                        + code
                        + "', 'Contact', 'NEUTRAL', 'COUNT', 0, 'MONTHLY', 'FLOW_IN_MONTH', 'count', 'CHILD_COUNT', 'CORE', '',"
                        + " 9999)");
    }
}
