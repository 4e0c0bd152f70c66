package uk.councilportal.archive.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.indicator.exchange.ReportLine;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.scorecard.service.ScorecardDesk;
import uk.councilportal.submission.service.IssueDesk;

/** A portal with the councils of the sample, their history and something in every table that goes into an archive. */
final class ArchivedCouncils {
    static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    static final AuthorityCode SOUTHAMPTON = new AuthorityCode("E06000045");
    private static TestDatabase source;

    private ArchivedCouncils() {}

    /** Filled once. */
    static synchronized TestDatabase portal() {
        if (source == null) {
            TestDatabase fresh = TestDatabase.another("archive-source");
            SampleDesk.councils(fresh).forEach(ArchivedCouncils::publish);
            List.of(ROTHERHAM, SOUTHAMPTON).forEach(council -> addTheRest(fresh, council));
            source = fresh;
        }
        return source;
    }

    /** The last month as issue 1, then a figure put right, the next month published, and the first one again as issue 2. */
    private static void publish(CouncilDesk desk) {
        IssueDesk issues = new IssueDesk(desk, ScorecardDesk::published);
        for (ReportLine report : SampleDesk.reports(desk.council())) {
            String code = report.definition().code();
            ReportingMonth last = report.lastMonth();
            issues.publish(code, last);
            change(desk, 3);
            issues.publish(code, last.plus(1));
            issues.reopen(code, last, "A figure came late");
            change(desk, 7);
            issues.publish(code, last);
        }
    }

    /** Puts some figures right as a later revision, past the services: what is printed has to follow from the rows alone. */
    private static void change(CouncilDesk desk, int by) {
        String council = "'" + desk.council() + "'";
        TestDatabase database = desk.database();
        database.execute("UPDATE council_revision SET latest = latest + 1 WHERE council = " + council);
        database.execute(
                "INSERT INTO change_set (council, revision, kind, made_by, made_at, description, reason, rows_written)"
                        + " SELECT council, latest, 'CELL', 'officer', '2017-05-03 10:11:12.131415', 'Late input', 'Came late', 40"
                        + " FROM council_revision WHERE council = " + council);
        database.execute("INSERT INTO observation (council, breakdown_id, month, indicator_id, period_type, months,"
                + " revision, numerator, denominator, value, status, data_note)"
                + " SELECT o.council, o.breakdown_id, o.month, o.indicator_id, o.period_type, o.months, r.latest,"
                + " o.numerator, o.denominator, o.value + " + by + ", o.status, 'late, \"as counted\"'"
                + " FROM observation o JOIN council_revision r ON r.council = o.council"
                + " WHERE o.council = " + council + " AND o.value IS NOT NULL AND o.revision < r.latest"
                + " AND o.revision = (SELECT MAX(p.revision) FROM observation p WHERE p.council = o.council"
                + " AND p.breakdown_id = o.breakdown_id AND p.month = o.month AND p.indicator_id = o.indicator_id"
                + " AND p.period_type = o.period_type AND p.months = o.months)"
                + " ORDER BY o.month DESC, o.indicator_id LIMIT 40");
        database.execute(
                "INSERT INTO observation_reason (council, breakdown_id, month, indicator_id, period_type, months,"
                        + " revision, reason) SELECT o.council, o.breakdown_id, o.month, o.indicator_id, o.period_type, o.months,"
                        + " o.revision, 'Came late, =1+1' FROM observation o JOIN council_revision r ON r.council = o.council"
                        + " AND o.revision = r.latest WHERE o.council = " + council);
    }

    /** What no sample has: words with everything that is awkward in a file, and people. */
    static void addTheRest(TestDatabase portal, AuthorityCode council) {
        try (Connection connection = portal.connect()) {
            for (String sql : REST) {
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    for (int i = 1; i <= insert.getParameterMetaData().getParameterCount(); i++) {
                        insert.setString(i, council.value());
                    }
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String FIRST =
            "(SELECT MIN(report_id) FROM reporting_month WHERE council = c.council), (SELECT MIN(month) FROM reporting_month"
                    + " m WHERE m.council = c.council AND m.report_id = (SELECT MIN(report_id) FROM reporting_month n"
                    + " WHERE n.council = c.council))";
    private static final String OF_COUNCIL = " FROM council_revision c WHERE c.council = ?";
    private static final List<String> REST = List.of(
            "INSERT INTO person SELECT council, 'officer', 'An officer', NULL, 'data-officer', '2017-05-01 08:00:00.000001'"
                    + OF_COUNCIL,
            "INSERT INTO person SELECT council, 'owner', '', 'owner@example.org', 'indicator-owner', '2017-05-01 08:00:00'"
                    + OF_COUNCIL,
            "INSERT INTO notice_refusal SELECT council, 'owner', 'RETURNED'" + OF_COUNCIL,
            "INSERT INTO commentary (council, id, report_id, month, indicator_id, topic, kind) SELECT council, 1, "
                    + FIRST + ", 1, '', 'ANALYSIS'" + OF_COUNCIL,
            "INSERT INTO commentary (council, id, report_id, month, indicator_id, topic, kind) SELECT council, 2, "
                    + FIRST + ", NULL, 'Demand, \"front door\"', 'ANALYSIS'" + OF_COUNCIL,
            "INSERT INTO commentary_text (council, commentary_id, revision, body, audience, owner_role) SELECT council, 1,"
                    + " latest, '=SUM(A1)\r\n\"quoted\", comma; \u00a3 and \u2192 \ud83d\udcc8\n\n- point', 'PUBLISHED', ''"
                    + OF_COUNCIL,
            "INSERT INTO commentary_text (council, commentary_id, revision, body, audience, owner_role) SELECT council, 2,"
                    + " 1, '', 'PUBLISHED', 'Head of Service'" + OF_COUNCIL,
            "INSERT INTO check_reason SELECT council, 0, 24207, 1, 'M', 1, 'JUMP', latest, 0, 'More than usual', 'True'"
                    + OF_COUNCIL,
            "INSERT INTO improvement_action SELECT council, 1, 1" + OF_COUNCIL,
            "INSERT INTO improvement_action_state SELECT council, 1, latest, 'Audit cases', 'Head of Service',"
                    + " '2017-09-30', 'ON_TRACK', ''" + OF_COUNCIL,
            "INSERT INTO returned_cell SELECT council, report_id, month, position, 1, 1, 0, 24207, 'M', 1, 'Too high?', 1"
                    + " FROM submission_step WHERE council = ? LIMIT 1",
            "INSERT INTO figure_grant SELECT council, 1, 'BOARD', 'four-councils-board', 24190, NULL, '', 'approver',"
                    + " '2017-05-01 08:00:00'" + OF_COUNCIL,
            "INSERT INTO figure_grant SELECT council, 2, 'COUNCIL', 'E10000020', 24190, '2018-03-31', 'locality',"
                    + " 'approver', '2017-05-01 08:00:00'" + OF_COUNCIL,
            "INSERT INTO figure_grant_indicator SELECT c.council, g.id, s.code FROM council_revision c JOIN figure_grant g ON"
                    + " g.council = c.council JOIN standard_indicator s WHERE c.council = ?",
            "INSERT INTO figure_grant_withdrawal SELECT council, 2, 'approver', '2017-05-02 08:00:00'" + OF_COUNCIL,
            "INSERT INTO figure_consent SELECT g.council, g.grantee_kind, g.grantee, i.standard_code, g.id, g.from_month,"
                    + " g.until_date, g.dimensions FROM figure_grant g JOIN figure_grant_indicator i ON"
                    + " i.council = g.council AND i.grant_id = g.id WHERE g.id = 1 AND g.council = ?",
            "INSERT IGNORE INTO portal_council (ons_code, state, short_name) VALUES (?, 'ACTIVE', 'A council')",
            "INSERT INTO commentary_draft SELECT council, 1, 'owner', 'half a', 'PUBLISHED', 1, '2017-05-02 08:00:00'"
                    + OF_COUNCIL,
            "INSERT INTO notice SELECT council, 'X', 24207, 'RETURNED', 'owner', 'RETURNED', 'owner@example.org', 'S', 'B',"
                    + " '2017-05-02 08:00:00', 0, '2017-05-02 08:00:00', NULL" + OF_COUNCIL,
            "INSERT INTO saved_group (place, person, name) VALUES (?, 'officer', 'Coast')",
            "INSERT INTO audit_entry (at_utc, request_id, council, who, roles, action, object, outcome, reason, nonce, mark)"
                    + " SELECT '2017-05-02 08:00:00.5', 'a request', council, 'officer', 'data-officer', 'X.y', 'SG', 'DONE',"
                    + " '', UUID(), 'secret-mark'" + OF_COUNCIL);
}
