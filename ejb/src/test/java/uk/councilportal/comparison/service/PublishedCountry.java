package uk.councilportal.comparison.service;

import java.util.ArrayList;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;

/**
 * Councils that have published a hundred standard indicators over thirteen months and let one board see them: fifty
 * counts, and fifty percentages of which every one has its numerator and its denominator among the counts. About one
 * numerator in ten is small.
 */
final class PublishedCountry {

    static final int INDICATORS = 100;
    static final int MONTHS = 13;
    static final String BOARD = "country-board";
    private static final ReportingMonth LAST = ReportingMonth.of(2017, 3);
    private static final String INDICATOR_NUMBERS = " FROM seq_1_to_" + INDICATORS + " i";

    private final TestDatabase database = TestDatabase.get();
    private final List<AuthorityCode> councils = new ArrayList<>();

    PublishedCountry(int number) {
        standards();
        for (int council = 0; council < number; council++) {
            AuthorityCode code = database.newCouncil();
            councils.add(code);
            publish(code.value());
        }
    }

    List<AuthorityCode> councils() {
        return councils;
    }

    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (int number = 1; number <= INDICATORS; number++) {
            codes.add("country-" + number);
        }
        return codes;
    }

    static List<ReportingMonth> months() {
        List<ReportingMonth> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(LAST.minus(back));
        }
        return months;
    }

    /** Odd numbers are counts; an even one is the share of the count before it in the one after. */
    private void standards() {
        String columns = "standard_indicator (code, title, area, polarity, unit, decimals, frequency, measure_type,"
                + " numerator_code, denominator_code, formula, disclosure, tier, national_measure, definition, position)";
        String rest = "'MONTHLY', 'FLOW_IN_MONTH', %s, %s, '%s', 'CHILD_COUNT', 'CORE', '', '', 10000 + i.seq";
        database.execute("INSERT IGNORE INTO " + columns
                + " SELECT CONCAT('country-', i.seq), 'A count', 'Country', 'NEUTRAL', 'COUNT', 0, "
                + rest.formatted("NULL", "NULL", "count") + INDICATOR_NUMBERS + " WHERE i.seq % 2 = 1");
        database.execute("INSERT IGNORE INTO " + columns
                + " SELECT CONCAT('country-', i.seq), 'A share', 'Country', 'LOW_IS_GOOD', 'PERCENT', 1, "
                + rest.formatted(
                        "CONCAT('country-', i.seq - 1)",
                        "CONCAT('country-', CASE i.seq WHEN " + INDICATORS + " THEN 1 ELSE i.seq + 1 END)",
                        "100*n/d")
                + INDICATOR_NUMBERS + " WHERE i.seq % 2 = 0");
    }

    private void publish(String council) {
        String own = "'" + council + "', ";
        insert("council_revision (council, latest)", own + "7");
        insert(
                "change_set (council, revision, kind, made_by, made_at, description, rows_written)",
                own + "7, 'SIGN_OFF', 'approver', '2017-04-20', 'issue 1', 0");
        insert("report (council, id, code)", own + "1, 'SG'");
        insert(
                "reporting_month (council, report_id, month, deadline, opened_by, opened_at)",
                own + "1, " + LAST.index() + ", '2017-04-20', 'approver', '2017-04-01'");
        insert(
                "issue (council, report_id, month, number, revision, reference_revision, published_by, published_at)",
                own + "1, " + LAST.index() + ", 1, 7, 0, 'approver', '2017-04-20'");
        insert("breakdown (council, id, dimensions, parts)", own + "0, '', ''");
        indicators(own);
        figures(own);
        consent(own);
    }

    private void indicators(String own) {
        each("indicator (council, id, report_id, ref)", own + "i.seq, 1, CONCAT('1.', i.seq)");
        each(
                "indicator_definition (council, indicator_id, revision, area, position, title, on_scorecard, unit,"
                        + " decimals, polarity, frequency, year_basis, direction)",
                own + "i.seq, 7, 'Area', i.seq, 'Title', TRUE, IF(i.seq % 2 = 1, 'COUNT', 'PERCENT'), i.seq % 2 = 0,"
                        + " 'NEUTRAL', 'MONTHLY', 'SUM_OF_MONTHS', 'IMPROVEMENT'");
        each(
                "indicator_standard (council, indicator_id, revision, position, standard_code, comparability)",
                own + "i.seq, 7, 1, CONCAT('country-', i.seq), 'SAME'");
    }

    /** Counts from 1 to 40 and, as every fourth count is a denominator too, from 60 to 200. */
    private void figures(String own) {
        String number = "IF(i.seq % 4 = 1, 1 + (i.seq * 7 + m.seq * 13) % 40, 60 + (i.seq * 11 + m.seq * 17) % 140)";
        database.execute("INSERT INTO published_value (council, breakdown_id, month, standard_code, indicator_id,"
                + " report_id, issue_month, issue_number, comparability, numerator, denominator, value, status) SELECT "
                + own + "0, " + (LAST.index() - MONTHS) + " + m.seq, CONCAT('country-', i.seq), i.seq, 1, "
                + LAST.index() + ", 1, 'SAME', NULL, NULL, IF(i.seq % 2 = 1, " + number
                + ", 10 + (i.seq + m.seq) % 70), 'OK'" + INDICATOR_NUMBERS + " JOIN seq_1_to_" + MONTHS + " m");
    }

    private void consent(String own) {
        String from = LAST.minus(MONTHS).index() + ", ";
        insert(
                "figure_grant (council, id, grantee_kind, grantee, from_month, dimensions, given_by, given_at)",
                own + "1, 'BOARD', '" + BOARD + "', " + from + "'', 'approver', '2017-04-20'");
        each("figure_grant_indicator (council, grant_id, standard_code)", own + "1, CONCAT('country-', i.seq)");
        each(
                "figure_consent (council, grantee_kind, grantee, standard_code, grant_id, from_month, dimensions)",
                own + "'BOARD', '" + BOARD + "', CONCAT('country-', i.seq), 1, " + from + "''");
    }

    private void each(String tableAndColumns, String values) {
        database.execute("INSERT INTO " + tableAndColumns + " SELECT " + values + INDICATOR_NUMBERS);
    }

    private void insert(String tableAndColumns, String values) {
        database.execute("INSERT INTO " + tableAndColumns + " VALUES (" + values + ")");
    }
}
