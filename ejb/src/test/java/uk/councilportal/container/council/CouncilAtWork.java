package uk.councilportal.container.council;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.indicator.service.IndicatorImportService;
import uk.councilportal.indicator.service.ReportImportService;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.review.service.ReviewService;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.service.IssueService;
import uk.councilportal.submission.service.MonthService;
import uk.councilportal.submission.service.SeenMonth;
import uk.councilportal.submission.service.SubmissionService;

/** A council nobody else uses, with the report SG, whose March 2017 is open, and its people. */
@Dependent
public class CouncilAtWork {
    public static final String REPORT = "SG";
    public static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);

    private static final int MONTHS_BEFORE = 12;

    @Inject
    Caller caller;

    @Inject
    ReportImportService reports;

    @Inject
    IndicatorImportService indicators;

    @Inject
    ImportService figures;

    @Inject
    SubmissionService submissions;

    @Inject
    MonthService months;

    @Inject
    ReviewService reviews;

    @Inject
    IssueService issues;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private AuthorityCode council;

    /** Sets the council up with a monthly count for each reference. */
    public void begin(List<String> refs) throws SQLException {
        council = newCouncil();
        become("admin", PortalRole.COUNCIL_ADMIN);
        reports.storeReports(file("report,title,layout,last_month,months_shown,columns,figures,difference\n"
                + "SG,Safeguarding,ROTHERHAM,2017-03,15,MONTHS RAG,RAG,SIGNED\n"));
        define(refs, "SUM_OF_MONTHS");
        become("approver", PortalRole.APPROVER);
        submissions.open(REPORT, MARCH);
    }

    /** Defines monthly counts whose year is what the word says; whoever works keeps the council's settings. */
    public void define(List<String> refs, String yearBasis) {
        String lines = refs.stream()
                .map(ref -> "SG,%s,Contacts,%d,Contacts %s,NEUTRAL,COUNT,0,MONTHLY,%s,NONE,yes\n"
                        .formatted(ref, refs.indexOf(ref) + 1, ref, yearBasis))
                .collect(Collectors.joining());
        indicators.store(new IndicatorFiles(
                Optional.of(file("report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,"
                        + "on_scorecard\n" + lines)),
                Optional.empty(),
                Optional.empty()));
    }

    /** The lines of the twelve months before March, which go up and down by as much as the step. */
    public static List<String> yearOf(String ref, int usual, int step) {
        return IntStream.rangeClosed(1, MONTHS_BEFORE)
                .mapToObj(before -> "%s,%s,%d".formatted(ref, MARCH.minus(before), usual + before % 2 * step))
                .toList();
    }

    /** Who works from now on. */
    public void become(String name, PortalRole... roles) {
        caller.become(new PortalUser(name, name, Optional.of(council), Set.of(), Set.of(roles)));
    }

    /** Imports lines of the form 1.1,2017-03,1653: reference, month, figure; a word in place of the figure is a status. */
    public void enter(List<String> lines) {
        String rows = lines.stream()
                .map(line -> line.split(","))
                .map(cells -> "%s,SG,%s,,,MONTH,%s,,,%s\n".formatted(council, cells[0], cells[1], content(cells[2])))
                .collect(Collectors.joining());
        figures.store(ImportOrder.of(
                file("council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n"
                        + rows),
                "Late input."));
    }

    private static String content(String figure) {
        return Character.isDigit(figure.charAt(0)) ? figure + ",OK," : "," + figure + ",Not counted this month";
    }

    /** March as whoever works sees it now. */
    public SeenMonth see() {
        return months.month(REPORT, MARCH).seen();
    }

    /** Signs March off as it has just been reviewed. */
    public Issue publish() {
        return issues.publish(see(), reviews.review(REPORT, MARCH).revision());
    }

    /** What the audit trail has of an action: who, outcome, object. */
    public List<String> audit(String action) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select concat(who, ' ', outcome, ' ', object)"
                        + " from audit_entry where council = ? and action = ? order by id")) {
            query.setString(1, council.value());
            query.setString(2, action);
            try (ResultSet rows = query.executeQuery()) {
                List<String> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
                return entries;
            }
        }
    }

    /** How many statements the work sends to the database, counted on the one connection of its transaction. */
    public int statements(Runnable work) throws Exception {
        transaction.begin();
        try {
            int before = sent();
            work.run();
            return sent() - before - 1;
        } finally {
            transaction.rollback();
        }
    }

    private int sent() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("show session status like 'Questions'");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(2);
        }
    }

    private AuthorityCode newCouncil() {
        String code = "E" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        return RegisteredCouncil.of(database, new AuthorityCode(code));
    }

    private static FileSource file(String text) {
        return FileSource.of("file.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
