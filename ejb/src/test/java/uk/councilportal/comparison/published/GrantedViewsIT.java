package uk.councilportal.comparison.published;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.published.FourCouncils.NORFOLK;
import static uk.councilportal.comparison.published.FourCouncils.ROTHERHAM;
import static uk.councilportal.comparison.published.FourCouncils.SOUTHAMPTON;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.service.HistoryService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ChartRequest;
import uk.councilportal.comparison.service.ComparisonRequest;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.FigureExplanation;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.OverviewRequest;
import uk.councilportal.comparison.service.ProfileRequest;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.submission.service.SubmissionService;

/** What a grant gives and takes in every view, at once; and that no view shows what has not been published. */
@ExtendWith(ArquillianExtension.class)
class GrantedViewsIT extends ViewsOfFour {
    private static final Set<String> PLANS = Set.of("cpp-count", "cpp-rate");

    @Inject
    BoardService boards;

    @Inject
    HistoryService history;

    @Inject
    SubmissionService submissions;

    @Inject
    ImportService imports;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(GrantedViewsIT.class);
    }

    @BeforeEach
    void publishes() {
        councils.publish();
    }

    @Test
    void showsABoardNothingBeforeAndAfterAndOnlyWhatIsNamedInBetween() {
        String board = councils.newBoard();
        councils.lookAs(board);
        seesNothing(FigureGap.NOT_GRANTED);

        int grant = councils.give(ROTHERHAM, Grantee.board(board), plans(JANUARY));
        councils.lookAs(board);
        assertThat(chart(ROTHERHAM)).containsExactly("322", "354", "375");
        assertThat(figures(profile(JANUARY)))
                .filteredOn(figure -> !figure.endsWith(" x"))
                .containsExactly("cpp-count 322", "cpp-rate 57.1");
        assertThat(profile(JANUARY).left()).extracting(CouncilProfile.Left::gap).containsOnly(FigureGap.NOT_GRANTED);
        assertThat(gap(ROTHERHAM, SEPTEMBER)).isEqualTo(FigureGap.BEFORE_GRANT);
        assertThat(gap(NORFOLK, JANUARY)).isEqualTo(FigureGap.NOT_GRANTED);
        assertThat(variation.funnel(plansOf(JANUARY)).points())
                .extracting(point -> point.council().code())
                .containsExactly(ROTHERHAM);
        assertThat(overview.overview(new OverviewRequest(MARCH, ALL)).lines())
                .extracting(line -> line.council().code() + " " + line.rating().indicators())
                .containsExactly("E08000018 2");
        assertThat(explanation.definitions("cpp-count", MARCH).lines())
                .allSatisfy(line -> assertThat(line.council().code()).isEqualTo(ROTHERHAM));
        assertThat(explained(JANUARY).access()).isEqualTo(FigureExplanation.Access.BOARD_GRANT);

        councils.withdraw(ROTHERHAM, grant);
        councils.lookAs(board);
        seesNothing(FigureGap.GRANT_WITHDRAWN);
    }

    /** Every view is empty, and the reason is told where one is asked for. */
    private void seesNothing(FigureGap reason) {
        assertThat(comparison.choices().councils()).isEmpty();
        assertThat(comparison.choices().latestMonths()).isEmpty();
        assertThat(chart(ROTHERHAM)).isEmpty();
        assertThat(figures(profile(JANUARY)).stream().filter(figure -> !figure.endsWith(" x")))
                .isEmpty();
        assertThat(gap(ROTHERHAM, JANUARY)).isEqualTo(reason);
        assertThat(variation.funnel(plansOf(JANUARY)).points()).isEmpty();
        assertThat(overview.overview(new OverviewRequest(MARCH, ALL)).lines()).isEmpty();
        assertThat(overview.exceptions(new OverviewRequest(MARCH, ALL)).lines()).isEmpty();
        assertThat(explanation.definitions("cpp-count", MARCH).lines()).isEmpty();
        assertThat(explained(JANUARY).access()).isEqualTo(FigureExplanation.Access.NONE);
    }

    /** The share of one source follows from all sources, so that it takes the breakdown to see it. */
    @Test
    void breaksDownAsFarAsIsGranted() {
        String board = councils.newBoard();
        String closer = councils.newBoard();
        Set<String> sources = Set.of("referral-source-school-pct", "referrals-received");
        councils.give(ROTHERHAM, Grantee.board(board), new GrantScope(sources, JANUARY, Optional.empty(), Set.of()));
        councils.give(
                ROTHERHAM,
                Grantee.board(closer),
                new GrantScope(sources, JANUARY, Optional.empty(), Set.of("contact_source")));

        councils.lookAs(board);
        assertThat(figures(profile(JANUARY))).noneMatch(figure -> figure.startsWith("referral-source-school-pct 2"));
        councils.lookAs(closer);
        assertThat(figures(profile(JANUARY))).contains("referral-source-school-pct 24.6%");
    }

    @Test
    void showsACouncilItsOwnAndWhatItsPeersShowIt() {
        int grant = councils.give(NORFOLK, Grantee.council(ROTHERHAM), plans(SEPTEMBER));

        councils.lookAs(ROTHERHAM, PortalRole.VIEWER);
        assertThat(comparison.choices().councils())
                .extracting(council -> council.code())
                .containsExactlyInAnyOrder(NORFOLK, ROTHERHAM);
        assertThat(chart(NORFOLK)).containsExactly("557", "548", "522", "527", "536");
        assertThat(chart(ROTHERHAM)).hasSize(15);
        assertThat(chart(SOUTHAMPTON)).isEmpty();
        councils.lookAs(NORFOLK, PortalRole.VIEWER);
        assertThat(chart(ROTHERHAM)).isEmpty();

        councils.withdraw(NORFOLK, grant);
        councils.lookAs(ROTHERHAM, PortalRole.VIEWER);
        assertThat(chart(NORFOLK)).isEmpty();
        assertThat(gap(NORFOLK, JANUARY)).isEqualTo(FigureGap.GRANT_WITHDRAWN);
    }

    /** Norfolk works on February: nobody sees it before it is published, not even its own viewers, who compare. */
    @Test
    void showsNobodyAMonthThatIsNotPublished() {
        ReportingMonth february = ReportingMonth.of(2017, 2);
        councils.lookAs(NORFOLK, PortalRole.APPROVER);
        submissions.open("NORF", february);
        councils.lookAs(NORFOLK, PortalRole.DATA_OFFICER);
        imports.store(ImportOrder.of(
                FileSource.of(
                        "february.csv",
                        ("report,ref,dimension,member,period_type,period,numerator,denominator,value,status\n"
                                        + "NORF,6.1,,,MONTH,2017-02,,,7777,OK\n")
                                .getBytes(StandardCharsets.UTF_8)),
                "The month"));

        for (Runnable reader : List.<Runnable>of(
                () -> councils.lookAs(FourCouncils.BOARD), () -> councils.lookAs(NORFOLK, PortalRole.VIEWER))) {
            reader.run();
            assertThat(chart(NORFOLK)).endsWith("536").doesNotContain("7,777");
            assertThat(gap(NORFOLK, february)).isEqualTo(FigureGap.NO_FIGURE);
            assertThat(comparison.choices().latestMonths()).containsEntry(NORFOLK, JANUARY);
        }
    }

    @Test
    void tellsMembersOfTheirOwnBoardsOnly() {
        String board = councils.newBoard();
        councils.newBoard();
        councils.lookAs(board, "unknown-to-the-portal");
        assertThat(boards.titles()).containsExactly("A board", "unknown-to-the-portal");
    }

    @Test
    void keepsWhoGaveWhatAndWhoTookItBack() {
        String board = councils.newBoard();
        int grant = councils.give(SOUTHAMPTON, Grantee.board(board), plans(SEPTEMBER));
        councils.withdraw(SOUTHAMPTON, grant);

        councils.lookAs(SOUTHAMPTON, PortalRole.COUNCIL_ADMIN);
        assertThat(audited("GrantService.give"))
                .contains("person DONE BOARD " + board + " cpp-count,cpp-rate from 2016-09");
        assertThat(audited("GrantService.withdraw")).contains("person DONE " + grant);
    }

    private List<String> audited(String action) {
        AuditFilter.Span ever =
                new AuditFilter.Span(LocalDateTime.of(2000, 1, 1, 0, 0), LocalDateTime.of(2100, 1, 1, 0, 0));
        List<AuditLine> lines = new ArrayList<>();
        history.file(new AuditFilter("", action, "", ever, Optional.empty()), AuditSlice.newest(0), lines::add);
        return lines.stream()
                .map(line -> line.actor().name() + " " + line.result().outcome() + " "
                        + line.call().object())
                .toList();
    }

    private static GrantScope plans(ReportingMonth from) {
        return new GrantScope(PLANS, from, Optional.empty(), Set.of());
    }

    private static ComparisonRequest plansOf(ReportingMonth month) {
        return new ComparisonRequest("cpp-rate", month, ALL, Optional.empty());
    }

    private List<String> chart(AuthorityCode council) {
        return variation.chart(new ChartRequest("cpp-count", council)).points().stream()
                .map(point -> point.figure().value().displayed())
                .toList();
    }

    private CouncilProfile profile(ReportingMonth month) {
        return comparison.profile(new ProfileRequest(ROTHERHAM, month, ALL));
    }

    private static List<String> figures(CouncilProfile profile) {
        return profile.lines().stream()
                .map(line ->
                        line.indicator().code() + " " + line.figure().value().displayed())
                .toList();
    }

    private FigureGap gap(AuthorityCode council, ReportingMonth month) {
        return explanation.explain("cpp-count", council, month).figure().gap();
    }

    private FigureExplanation explained(ReportingMonth month) {
        return explanation.explain("cpp-count", ROTHERHAM, month);
    }
}
