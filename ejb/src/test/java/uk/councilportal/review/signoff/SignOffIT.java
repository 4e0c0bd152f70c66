package uk.councilportal.review.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
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
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.indicator.service.IndicatorImportService;
import uk.councilportal.indicator.service.ReportImportService;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.review.service.ReviewService;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.service.IssueService;
import uk.councilportal.submission.service.MonthService;
import uk.councilportal.submission.service.OwnWorkException;
import uk.councilportal.submission.service.ReturnService;
import uk.councilportal.submission.service.SeenMonth;
import uk.councilportal.submission.service.SubmissionBlockedException;
import uk.councilportal.submission.service.SubmissionService;

/** Who may take which step; one council with one indicator for each test. */
@ExtendWith(ArquillianExtension.class)
class SignOffIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);

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
    ReturnService returns;

    @Inject
    IssueService issues;

    @Inject
    ReviewService reviews;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private AuthorityCode council;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(SignOffIT.class);
    }

    @BeforeEach
    void openMarch() throws SQLException {
        council = newCouncil();
        become("admin", PortalRole.COUNCIL_ADMIN);
        reports.storeReports(file("report,title,layout,last_month,months_shown,columns,figures,difference\n"
                + "SG,Safeguarding,ROTHERHAM,2017-03,15,MONTHS RAG,RAG,SIGNED\n"));
        indicators.store(new IndicatorFiles(
                Optional.of(file("report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,"
                        + "on_scorecard\nSG,1.1,Contacts,1,Contacts,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,NONE,yes\n")),
                Optional.empty(),
                Optional.empty()));
        become("approver", PortalRole.APPROVER);
        submissions.open("SG", MARCH);
    }

    @Test
    void nobodySignsOffTheirOwnWorkWhateverTheirRoles() throws SQLException {
        become("both", PortalRole.DATA_OFFICER, PortalRole.APPROVER);
        enter("1653");
        submissions.submit(see());

        assertThat(reviews.review("SG", MARCH).ownWork()).isTrue();
        assertThatThrownBy(this::publish).isInstanceOf(OwnWorkException.class);

        become("approver", PortalRole.APPROVER);
        assertThat(reviews.review("SG", MARCH).ownWork()).isFalse();
        assertThat(publish().number()).isEqualTo(1);
        assertThat(audit("IssueService.publish")).containsExactly("both FAILED SG 2017-03", "approver DONE SG 2017-03");
    }

    @Test
    void everyStepIsInTheAuditTrailUnderWhoTookIt() throws SQLException {
        become("officer", PortalRole.DATA_OFFICER);
        assertThatThrownBy(() -> submissions.submit(see())).isInstanceOf(SubmissionBlockedException.class);
        enter("1653");
        submissions.submit(see());
        become("approver", PortalRole.APPROVER);
        publish();
        returns.reopen(see(), "Late contacts");

        assertThat(audit("SubmissionService.submit"))
                .containsExactly("officer FAILED SG 2017-03", "officer DONE SG 2017-03");
        assertThat(audit("IssueService.publish")).containsExactly("approver DONE SG 2017-03");
        assertThat(audit("ReturnService.reopen")).containsExactly("approver DONE SG 2017-03");
    }

    @Test
    void officersDoNotDecideAndApproversDoNotEnter() {
        become("officer", PortalRole.DATA_OFFICER);
        enter("1653");
        submissions.submit(see());
        refused(this::publish);
        refused(() -> returns.reopen(see(), "Why not"));

        become("approver", PortalRole.APPROVER);
        refused(() -> enter("1700"));
        refused(() -> submissions.submit(see()));
    }

    private Issue publish() {
        return issues.publish(see(), reviews.review("SG", MARCH).revision());
    }

    private SeenMonth see() {
        return months.month("SG", MARCH).seen();
    }

    private void enter(String value) {
        figures.store(
                file("council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n"
                        + council + ",SG,1.1,,,MONTH,2017-03,,," + value + ",OK,\n"));
    }

    private void become(String name, PortalRole... roles) {
        caller.become(new PortalUser(name, name, Optional.of(council), Set.of(), Set.of(roles)));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessRefusedException.class);
    }

    private static FileSource file(String text) {
        return FileSource.of("file.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private AuthorityCode newCouncil() throws SQLException {
        String code = "E" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into authority (ons_code, name, region, authority_type) values (?, ?, 'Region', 'Type')")) {
            insert.setString(1, code);
            insert.setString(2, "Council " + code);
            insert.executeUpdate();
        }
        return new AuthorityCode(code);
    }

    private List<String> audit(String action) throws SQLException {
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
}
