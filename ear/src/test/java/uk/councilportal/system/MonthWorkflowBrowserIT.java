package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.CommentaryPage;
import uk.councilportal.system.pages.IssuesPage;
import uk.councilportal.system.pages.PortalPage;
import uk.councilportal.system.pages.ReviewPage;
import uk.councilportal.system.pages.ScorecardPage;

/** Norfolk's February on its way: handed in, returned, handed in again, published, opened again, published again. */
class MonthWorkflowBrowserIT {
    private static final String COUNCIL = "/api/v1/councils/E10000020";
    private static final String HEADER =
            "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n";
    private static final String WORDS = "Only assessments could be counted this month.";
    private static final Path SAMPLE = Path.of("src/dev/sample-data/observations.csv");

    private final RunningPortal portal = RunningPortal.get();

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void goesFromThePeopleWhoEnterToThePeopleWhoRead() throws IOException {
        ReviewPage officer = review("norfolk-officer");
        ReviewPage approver = review("norfolk-approver");

        isRefusedWhileFiguresAreMissing(officer);
        importFigures(figuresOfFebruary(), "");
        ownerWritesAboutTheReport();
        submits(officer);
        nothingCanBeChangedNow();
        approverAsksAboutOneFigure(officer, approver);
        officerPutsItRight(officer);
        approverPublishes(approver, 1);
        Map<String, String> firstIssue = publishedFiles(1);

        approverOpensAgain(approver);
        restatesAssessments(officer);
        approverPublishes(approver, 2);

        viewerReadsTheRestatement();
        assertThat(publishedFiles(1)).isEqualTo(firstIssue);
        assertThat(publishedFiles(2)).isNotEqualTo(firstIssue);
        assertThat(officer.complaints()).isEmpty();
        assertThat(approver.complaints()).isEmpty();
    }

    private void isRefusedWhileFiguresAreMissing(ReviewPage officer) {
        open(officer);
        assertThat(officer.obstacles()).isNotEmpty();
        officer.take("Submit for review");
        assertThat(officer.refusal()).contains("February 2017 cannot be submitted yet");
        assertThat(officer.state()).startsWith("Open.");
    }

    private void ownerWritesAboutTheReport() {
        CommentaryPage owner = new CommentaryPage(signIn("norfolk-owner"));
        owner.goToChoice("report=NORF&month=2017-02&topic=report");
        owner.discardAnyDraft();
        owner.type(WORDS);
        owner.keep();
        assertThat(owner.done()).startsWith("The text was kept");
    }

    private void submits(ReviewPage officer) {
        open(officer);
        assertThat(officer.obstacles()).isEmpty();
        assertThat(officer.steps()).containsExactly("Submit for review");
        officer.take("Submit for review");
        assertThat(officer.done()).contains("February 2017 has been submitted");
        assertThat(officer.steps()).isEmpty();
    }

    private void approverAsksAboutOneFigure(ReviewPage officer, ReviewPage approver) {
        open(approver);
        ReviewPage secondTab = review("norfolk-approver");
        open(secondTab);
        assertThat(approver.accessibilityViolations()).isEmpty();
        assertThat(approver.state()).contains("you may sign off");
        assertThat(approver.change("entered", "3.1")).contains("621", "norfolk-officer");
        assertThat(approver.movements()).isNotEmpty().first().asString().contains("3.");
        assertThat(approver.changesFile())
                .startsWith("kind,ref,title,part,period,what,before,after,revision,by,at_utc,reason")
                .contains("FIGURE,3.1,", "COMMENTARY,,", WORDS);
        assertThat(approver.change("commentary", "The report as a whole")).contains(WORDS, "norfolk-owner");
        approver.take("Return for correction");
        assertThat(approver.refusal()).contains("Give a reason");

        approver.ask("3.1", "Are all teams in?");
        approver.giveReason("One figure looks low");
        approver.take("Return for correction");
        assertThat(approver.done()).contains("has been returned");

        secondTab.take("Sign off and publish issue 1");
        assertThat(secondTab.refusal())
                .contains("norfolk-approver has taken a step")
                .contains("Nothing has been overwritten");
    }

    private void officerPutsItRight(ReviewPage officer) {
        open(officer);
        assertThat(officer.state()).contains("Returned", "One figure looks low");
        assertThat(officer.returned())
                .singleElement()
                .satisfies(
                        item -> assertThat(item).contains("3.1, February 2017", "Are all teams in?", "To put right"));
        assertThat(officer.accessibilityViolations()).isEmpty();
        importFigures(HEADER + "E10000020,NORF,3.1,,,MONTH,2017-02,,,625,OK,\n", "");
        open(officer);
        assertThat(officer.returned())
                .singleElement()
                .satisfies(item -> assertThat(item).contains("Changed since"));
        officer.take("Submit for review");
    }

    private void approverPublishes(ReviewPage approver, int issue) {
        open(approver);
        approver.take("Sign off and publish issue " + issue);
        assertThat(approver.done()).contains("published as issue " + issue);
        assertThat(approver.state()).startsWith("Published.");
    }

    private void approverOpensAgain(ReviewPage approver) {
        approver.take("Open the month again");
        assertThat(approver.refusal()).contains("Give a reason");
        approver.giveReason("Assessments of one team came late");
        approver.take("Open the month again");
        assertThat(approver.state()).contains("Opened again", "Assessments of one team came late");
    }

    private void restatesAssessments(ReviewPage officer) {
        importFigures(HEADER + "E10000020,NORF,3.1,,,MONTH,2017-02,,,630,OK,\n", "Late team");
        open(officer);
        assertThat(officer.change("entered", "3.1")).contains("625", "630", "norfolk-officer");
        officer.take("Submit for review");
        assertThat(officer.history()).hasSize(7);
    }

    private void nothingCanBeChangedNow() {
        Page page = signIn("norfolk-officer");
        PortalPage tab = new PortalPage(page);
        Map.of(
                        "entry", "This month takes no changes: it is under review or signed off.",
                        "commentary", "Texts stand as they are until it is opened again.",
                        "checks", "The month is not open: reasons stay as they are.")
                .forEach((name, sentence) -> {
                    assertThat(tab.goTo("/app/" + name + ".xhtml?report=NORF&month=2017-02"))
                            .isEqualTo(200);
                    assertThat(tab.text()).contains(sentence);
                    assertThat(page.locator("main textarea:visible, main table input:visible")
                                    .count())
                            .isZero();
                    assertThat(tab.accessibilityViolations()).isEmpty();
                });
    }

    private void viewerReadsTheRestatement() {
        Page page = signIn("norfolk-viewer");
        ScorecardPage scorecard = new ScorecardPage(page);
        scorecard.goToChoice("report=NORF&month=2017-02");
        // the rolling rate 3.2 follows from 3.1
        assertThat(scorecard.issue()).contains("Issue 2", "2 earlier figures were restated");
        assertThat(scorecard.row("3.1")).contains("630", "restated");
        assertThat(scorecard.text()).contains("625", "Late team", "norfolk-officer");
        assertThat(scorecard.topics()).containsExactly("The report as a whole");
        assertThat(scorecard.text()).contains(WORDS);
        scorecard.goToChoice("report=NORF&month=2017-02&issue=1");
        assertThat(scorecard.text()).contains(WORDS);
        assertThat(scorecard.row("3.1")).contains("625").doesNotContain("630");

        IssuesPage issues = new IssuesPage(page);
        issues.goToIssues();
        assertThat(issues.issues())
                .containsExactly("February 2017, Issue 2", "February 2017, Issue 1", "January 2017, Issue 1");
        issues.compare("2017-02.1", "2017-02.2");
        assertThat(issues.differences())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("3.1", "625", "630"));
        assertThat(issues.accessibilityViolations()).isEmpty();
        assertThat(new ReviewPage(page).goToMonth("NORF", "2017-02")).isEqualTo(404);
    }

    /** January's figures again, and 6.14 that it lacks; only the assessments are there, so that nothing is red. */
    private static String figuresOfFebruary() throws IOException {
        Stream<String> january = Files.readAllLines(SAMPLE).stream()
                .filter(line -> line.startsWith("E10000020,NORF,") && line.contains(",MONTH,2017-01,"))
                .map(line -> line.substring(0, line.indexOf("2017-01,")));
        return Stream.concat(january, Stream.of("E10000020,NORF,6.14,,,MONTH,"))
                .map(cell -> cell + "2017-02,,,"
                        + (cell.contains(",NORF,3.1,") ? "621,OK," : ",NOT_AVAILABLE,Not counted this month"))
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    /** Imports over REST, with the reason that published figures need. */
    private void importFigures(String file, String reason) {
        String address = COUNCIL + "/imports?reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
        HttpResponse<String> answer = portal.send(portal.authorised("norfolk-officer", address)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Everything an issue is given out as, by its address. */
    private Map<String, String> publishedFiles(int issue) {
        String choice = "report=NORF&month=2017-02&issue=" + issue;
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : List.of(
                "/scorecard?" + choice,
                "/scorecard?format=csv&" + choice,
                "/figures?" + choice,
                "/figures?format=csv&" + choice,
                "/reports/NORF/indicators/3.1?month=2017-02&issue=" + issue)) {
            HttpResponse<String> answer = portal.getAs("norfolk-viewer", COUNCIL + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            files.put(path.replace("issue=" + issue, ""), answer.body());
        }
        return files;
    }

    private static void open(ReviewPage page) {
        assertThat(page.goToMonth("NORF", "2017-02")).isEqualTo(200);
    }

    private ReviewPage review(String person) {
        return new ReviewPage(signIn(person));
    }

    private Page signIn(String person) {
        return browsers.signIn(person, "/app/issues.xhtml");
    }
}
