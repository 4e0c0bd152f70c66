package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.councilportal.system.pages.ReviewPage;

/** A month with more changes than a page shows: Rotherham's officer adds a note to many earlier Early Help figures. */
class ChangeListBrowserIT {
    private static final Path SAMPLE = Path.of("src/dev/sample-data/observations.csv");
    private static final String HEADER =
            "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n";
    private static final String NOTE = "Counted again";
    private static final int SHOWN = 300;
    private static final int CHANGES = 320;

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void saysHowManyChangesAreNotShownAndGivesAllOfThemAsAFile() throws IOException {
        noteManyFigures();
        try (BrowserContext browser =
                PortalBrowser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000))) {
            ReviewPage review =
                    new ReviewPage(PortalBrowser.signIn(browser, "rotherham-approver", "/app/issues.xhtml"));
            assertThat(review.goToMonth("ROTH-EH", "2017-04")).isEqualTo(200);

            int all = review.number("restated");
            assertThat(all).isGreaterThanOrEqualTo(CHANGES);
            assertThat(review.lines("restated")).isEqualTo(SHOWN);
            assertThat(review.text()).contains("Shown are the first %d of %d.".formatted(SHOWN, all));
            assertThat(review.changesFile().lines().filter(line -> line.contains(",dataNote,,%s,".formatted(NOTE))))
                    .hasSize(CHANGES);
            assertThat(review.accessibilityViolations()).isEmpty();
        }
    }

    private void noteManyFigures() throws IOException {
        String file = Files.readAllLines(SAMPLE).stream()
                .filter(line -> line.startsWith("E08000018,ROTH-EH,") && line.contains(",MONTH,"))
                .filter(line -> line.endsWith(",OK,"))
                .limit(CHANGES)
                .map(line -> line + NOTE)
                .collect(Collectors.joining("\n", HEADER, "\n"));
        HttpResponse<String> answer = portal.send(
                portal.authorised("rotherham-officer", "/api/v1/councils/E08000018/imports?reason=Counted%20again")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(file)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
