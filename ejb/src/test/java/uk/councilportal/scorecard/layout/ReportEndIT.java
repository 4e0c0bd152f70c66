package uk.councilportal.scorecard.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.entry.service.EntryService;
import uk.councilportal.indicator.service.ReportImportService;
import uk.councilportal.indicator.service.ReportSettingService;
import uk.councilportal.indicator.service.SettingRefusedException;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.MonthService;
import uk.councilportal.submission.service.ReportRetiredException;
import uk.councilportal.submission.service.SeenMonth;
import uk.councilportal.submission.service.SubmissionService;

/** A council's administrator sets by which day a report is due, ends it, and lets it go on. */
@ExtendWith(ArquillianExtension.class)
class ReportEndIT {
    private static final String REPORT = CouncilAtWork.REPORT;
    private static final ReportingMonth MARCH = CouncilAtWork.MARCH;
    private static final ReportingMonth APRIL = MARCH.plus(1);

    @Inject
    CouncilAtWork council;

    @Inject
    ReportSettingService settings;

    @Inject
    ReportImportService files;

    @Inject
    ScorecardService scorecards;

    @Inject
    SubmissionService submissions;

    @Inject
    MonthService months;

    @Inject
    EntryService entry;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(ReportEndIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    @BeforeEach
    void begin() throws SQLException {
        council.begin(List.of("1.1"));
        keep();
    }

    @Test
    void aMonthIsDueByTheDeadlineOfItsReport() throws SQLException {
        assertThat(opened()).extracting(MonthLine::deadline).containsExactly(LocalDate.of(2017, 4, 20));
        keep();
        set(Map.of("deadline", "WORKING_DAY:10"));
        publish();

        assertThat(opened())
                .extracting(MonthLine::deadline)
                .as("April opens with it, March keeps the day it was opened with")
                .containsExactly(LocalDate.of(2017, 5, 15), LocalDate.of(2017, 4, 20));
        assertThat(council.audit("ReportSettingService.set")).containsExactly("admin DONE SG");
    }

    @Test
    void aRetiredReportOpensNoMonthAndGoesOnWhereThatIsTakenBack() throws SQLException {
        set(Map.of("retired_from", "2017-04"));
        publish();
        assertThat(opened()).extracting(MonthLine::month).containsExactly(MARCH);
        assertThat(entry.choices().reports()).isEmpty();
        council.become("approver", PortalRole.APPROVER);
        assertThatThrownBy(() -> submissions.open(REPORT, APRIL)).isInstanceOf(ReportRetiredException.class);
        assertThat(scorecards.scorecard(ScorecardRequest.latest(REPORT, MARCH)).rows())
                .hasSize(1);

        keep();
        set(Map.of("retired_from", ""));

        assertThat(opened()).extracting(MonthLine::month).containsExactly(APRIL, MARCH);
        assertThat(entry.choices().open()).hasSize(1);
        assertThat(council.audit("ReportSettingService.set")).containsExactly("admin DONE SG", "admin DONE SG");
    }

    @Test
    void anOpenMonthIsNoLongerOfferedAndTakesNothingOnceTheReportHasEndedBefore() {
        publish();
        council.become("officer", PortalRole.DATA_OFFICER);
        SeenMonth april = months.month(REPORT, APRIL).seen();
        keep();
        set(Map.of("retired_from", "2017-04"));

        assertThat(opened()).extracting(MonthLine::month).containsExactly(MARCH);
        assertThat(entry.choices().reports()).isEmpty();
        council.become("officer", PortalRole.DATA_OFFICER);
        assertThatThrownBy(() -> submissions.submit(april)).isInstanceOf(ReportRetiredException.class);
        assertThatThrownBy(() -> council.enter(List.of("1.1,2017-04,5"))).hasMessageContaining("import");

        keep();
        set(Map.of("retired_from", "2017-05"));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-04,5"));
    }

    @Test
    void aReportDoesNotEndBeforeWhatIsPublishedOrUnderReview() throws SQLException {
        publish();
        keep();
        assertThatThrownBy(() -> set(Map.of("retired_from", "2017-03")))
                .isInstanceOfSatisfying(
                        SettingRefusedException.class,
                        refused -> assertThat(refused.failures())
                                .containsExactly(new ImportFailure(
                                        1,
                                        "retired_from",
                                        "March 2017 is under review or published. Write a later month")));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-04,5"));
        submissions.submit(months.month(REPORT, APRIL).seen());
        keep();

        assertThatThrownBy(() -> set(Map.of("retired_from", "2017-04"))).isInstanceOf(SettingRefusedException.class);
        ImportOutcome file = files.previewReports(file(",retired_from", ",2017-04"));
        assertThat(file.failures())
                .extracting(ImportFailure::message)
                .containsExactly("April 2017 is under review or published. Write a later month");
        assertThat(settings.setting(REPORT).cells()).containsEntry("retired_from", "");
    }

    @Test
    void aFileEndsAReportAndLetsItGoOnAndClearsNothingItDoesNotName() throws SQLException {
        files.storeReports(file(",deadline,retired_from", ",DAY:5,2017-04"));
        publish();
        keep();
        files.storeReports(file(",headings", ",RAG=Rating"));
        assertThat(settings.setting(REPORT).cells())
                .containsEntry("deadline", "DAY:5")
                .containsEntry("retired_from", "2017-04")
                .containsEntry("headings", "RAG=Rating");
        assertThat(opened()).extracting(MonthLine::month).containsExactly(MARCH);

        keep();
        files.storeReports(file(",retired_from", ","));

        assertThat(opened()).extracting(MonthLine::deadline).contains(LocalDate.of(2017, 5, 5));
        keep();
        assertThat(settings.setting(REPORT).cells()).containsEntry("headings", "RAG=Rating");
        assertThat(council.audit("ReportImportService.storeReports"))
                .filteredOn(line -> line.contains(" DONE "))
                .hasSize(4);
    }

    @Test
    void cellsThatAreNotTypedStayAsTheyAre() {
        set(Map.of("deadline", "DAY:3", "retired_from", "2018-01"));
        settings.set(
                REPORT,
                Map.of("title", "Safeguarding"),
                settings.setting(REPORT).revision());

        assertThat(settings.setting(REPORT).cells())
                .containsEntry("deadline", "DAY:3")
                .containsEntry("retired_from", "2018-01");
    }

    private void keep() {
        council.become("admin", PortalRole.COUNCIL_ADMIN);
    }

    private void set(Map<String, String> cells) {
        settings.set(REPORT, cells, settings.setting(REPORT).revision());
    }

    private List<MonthLine> opened() {
        council.become("officer", PortalRole.DATA_OFFICER);
        return months.months();
    }

    private void publish() {
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-03,1653"));
        submissions.submit(council.see());
        council.become("approver", PortalRole.APPROVER);
        council.publish();
    }

    private static FileSource file(String columns, String cells) {
        String text = "report,title,layout,last_month,months_shown,columns,figures,difference" + columns
                + "\nSG,Safeguarding,ROTHERHAM,2017-03,15,MONTHS RAG,RAG,SIGNED" + cells + "\n";
        return FileSource.of("reports.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
