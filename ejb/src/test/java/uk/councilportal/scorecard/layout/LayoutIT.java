package uk.councilportal.scorecard.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.indicator.service.ReportSetting;
import uk.councilportal.indicator.service.ReportSettingService;
import uk.councilportal.indicator.service.SettingChangedException;
import uk.councilportal.indicator.service.SettingNotFoundException;
import uk.councilportal.indicator.service.SettingRefusedException;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.scorecard.service.LayoutPreview;
import uk.councilportal.scorecard.service.LayoutPreviewService;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;
import uk.councilportal.submission.service.SubmissionService;

/** A council's administrator changes a layout; what is published stays as it was. */
@ExtendWith(ArquillianExtension.class)
class LayoutIT {
    private static final String REPORT = CouncilAtWork.REPORT;
    private static final Map<String, String> OTHER =
            Map.of("columns", "RAG MONTHS:2 DIRECTION", "headings", "RAG=Our rating");

    @Inject
    CouncilAtWork council;

    @Inject
    ReportSettingService settings;

    @Inject
    LayoutPreviewService previews;

    @Inject
    ScorecardService scorecards;

    @Inject
    SubmissionService submissions;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(LayoutIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    @BeforeEach
    void begin() throws SQLException {
        council.begin(List.of("1.1"));
        council.become("admin", PortalRole.COUNCIL_ADMIN);
    }

    @Test
    void anIssueKeepsTheLayoutItWasPublishedWith() {
        publish();
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        settings.set(REPORT, with(OTHER), settings.setting(REPORT).revision());

        Scorecard issue = scorecards.scorecard(ScorecardRequest.latest(REPORT, CouncilAtWork.MARCH));
        assertThat(issue.layout().columns()).containsExactly(ScorecardColumn.MONTHS, ScorecardColumn.RAG);
        assertThat(issue.layout().months()).hasSize(15);
        assertThat(issue.layout().headings().texts()).isEmpty();
        assertThat(settings.setting(REPORT).cells()).containsAllEntriesOf(OTHER);
    }

    @Test
    void thePreviewShowsThePublishedMonthInTheNewLayoutAndStoresNothing() throws SQLException {
        publish();
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        int before = settings.setting(REPORT).revision();

        LayoutPreview preview = previews.preview(Optional.of(REPORT), with(OTHER));

        assertThat(preview.example()).isFalse();
        assertThat(preview.scorecard().heading().issue()).isPresent();
        assertThat(preview.scorecard().layout().columns())
                .containsExactly(ScorecardColumn.RAG, ScorecardColumn.MONTHS, ScorecardColumn.DIRECTION);
        assertThat(preview.scorecard().layout().headings().of(ScorecardColumn.RAG))
                .contains("Our rating");
        assertThat(preview.scorecard().rows().get(0).recent().months())
                .last()
                .satisfies(month -> assertThat(month.value().displayed()).isEqualTo("1,653"));
        assertThat(settings.setting(REPORT).revision()).isEqualTo(before);
        assertThat(council.audit("ReportSettingService.set")).isEmpty();
    }

    @Test
    void thePreviewNeverShowsADraftFigure() {
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-03,1653"));
        council.become("admin", PortalRole.COUNCIL_ADMIN);

        LayoutPreview preview = previews.preview(Optional.of(REPORT), with(Map.of()));

        assertThat(preview.example()).isTrue();
        assertThat(preview.scorecard().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.indicator().name().title()).contains("made-up"));
        assertThat(previews.preview(Optional.empty(), with(Map.of())).example()).isTrue();
    }

    @Test
    void thePreviewShowsWhatWasPublishedAndNotWhatWasPutRightSince() {
        publish();
        submissions.open(REPORT, CouncilAtWork.MARCH.plus(1));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-03,1700"));
        council.become("admin", PortalRole.COUNCIL_ADMIN);

        LayoutPreview preview = previews.preview(Optional.of(REPORT), with(Map.of()));

        assertThat(preview.scorecard().rows().get(0).recent().months())
                .last()
                .satisfies(month -> assertThat(month.value().displayed()).isEqualTo("1,653"));
    }

    @Test
    void addsAReportAndTellsAllFaultsAtOnce() throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>(settings.blank().cells());
        cells.put("title", "");
        cells.put("months_shown", "many");
        cells.put("columns", "MONTHS:99");
        cells.put("headings", "NOTHING=x");
        cells.put("figures", "GUESS");
        assertThatThrownBy(() -> settings.add("a b", cells))
                .isInstanceOfSatisfying(
                        SettingRefusedException.class,
                        refused -> assertThat(refused.failures())
                                .extracting(ImportFailure::column)
                                .containsExactlyInAnyOrder(
                                        "report", "title", "months_shown", "columns", "headings", "figures"));

        settings.add("EH", with(Map.of("title", "Early help")));
        assertThat(settings.reports()).extracting(each -> each.code()).containsExactly(REPORT, "EH");
        assertThatThrownBy(() -> settings.add("eh", with(Map.of("title", "Early help"))))
                .isInstanceOf(SettingRefusedException.class);
        assertThatThrownBy(() -> settings.add("X", with(Map.of("columns", ""))))
                .isInstanceOf(SettingRefusedException.class);
        assertThatThrownBy(() -> settings.add("X", with(Map.of("columns", "AREA_FIGURES:no-such"))))
                .isInstanceOf(SettingRefusedException.class);
        assertThat(council.audit("ReportSettingService.add").stream().filter(entry -> entry.contains(" DONE ")))
                .containsExactly("admin DONE EH");
    }

    @Test
    void overwritesNobodysChangeUnseenAndMakesNoRevisionOfWhatIsKept() {
        int seen = settings.setting(REPORT).revision();
        assertThat(settings.set(REPORT, with(Map.of()), seen)).isEqualTo(seen);
        settings.set(REPORT, with(OTHER), seen);

        assertThatThrownBy(() -> settings.set(REPORT, with(Map.of("title", "Mine")), seen))
                .isInstanceOf(SettingChangedException.class);
        assertThat(settings.setting(REPORT).cells()).containsEntry("title", "Safeguarding");
    }

    @Test
    void anotherCouncilsReportIsNotFoundAndOthersAreRefused() throws SQLException {
        List<Runnable> attacks = new ArrayList<>(List.of(
                () -> settings.setting("NORF"),
                () -> settings.set("NORF", Map.of(), 0),
                () -> previews.preview(Optional.of("NORF"), Map.of())));
        attacks.forEach(attack -> assertThatThrownBy(attack::run).isInstanceOf(SettingNotFoundException.class));
        assertThat(council.audit("ReportSettingService.set")).containsExactly("admin REFUSED NORF");

        attacks.add(() -> settings.reports());
        attacks.add(() -> settings.add("X", Map.of()));
        for (PortalRole role : List.of(PortalRole.DATA_OFFICER, PortalRole.APPROVER, PortalRole.VIEWER)) {
            council.become("other", role);
            attacks.forEach(attack -> assertThatThrownBy(attack::run).isInstanceOf(AccessRefusedException.class));
        }
    }

    private void publish() {
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(List.of("1.1,2017-03,1653"));
        submissions.submit(council.see());
        council.become("approver", PortalRole.APPROVER);
        council.publish();
    }

    private Map<String, String> with(Map<String, String> other) {
        ReportSetting setting = settings.setting(REPORT);
        Map<String, String> cells = new LinkedHashMap<>(setting.cells());
        cells.putAll(other);
        return cells;
    }
}
