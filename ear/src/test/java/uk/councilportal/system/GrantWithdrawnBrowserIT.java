package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.HistoryPage;
import uk.councilportal.system.pages.LeaguePage;

/** Southampton takes a consent back while a board member has its figure on screen. */
class GrantWithdrawnBrowserIT {
    private static final String COUNCILS = "E06000045,E08000018";
    private static final String CHOICES = "indicator=contacts-received&month=2016-09&councils=" + COUNCILS;
    private static final String FIGURE = "1,480";
    private static final String EXACT = "1480";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();
    private GivenGrant grant;

    @BeforeEach
    void give() {
        grant = GivenGrant.to(
                portal, "southampton-approver", "BOARD", "two-councils-board", "contacts-received from 2016-04");
    }

    @AfterEach
    void close() {
        grant.close();
    }

    @Test
    void refusesWithTheNextRequestWhateverIsAskedFor() {
        LeaguePage open = league("board-two");
        assertThat(open.rankAndFigure("Southampton").get(1)).isEqualTo(FIGURE);
        assertThat(open.file().get(1)).contains(EXACT);
        assertThat(rest()).contains(EXACT);

        grant.close();

        assertThat(open.rankAndFigure("Southampton").get(1))
                .as("what is on screen")
                .isEqualTo(FIGURE);
        assertThat(open.file().get(1)).doesNotContain(EXACT, FIGURE).contains("no longer lets you see");
        assertThat(rest()).doesNotContain(EXACT, FIGURE).contains("no longer lets you see");
        open.sortBy("Figure");
        assertThat(open.rankAndFigure("Southampton").get(1)).doesNotContainPattern("[0-9]");
        assertThat(open.markup("Southampton")).doesNotContain(FIGURE, EXACT);
        open.askWhy("Southampton");
        assertThat(open.why()).contains("no longer lets you see this indicator", "Taken back on");
        assertThat(open.picture().get(1)).doesNotContain(FIGURE);
        open.open(CHOICES + "&focus=E06000045");
        assertThat(open.text()).doesNotContain(FIGURE);
    }

    @Test
    void keepsAnEntryOfTheWithdrawalAndOfWhoeverHadNoRightToIt() {
        portal.send(portal.authorised("southampton-officer", "/api/v1/grants/0").DELETE());
        grant.close();

        HistoryPage history = HistoryPage.ofCouncil(browsers.signIn("southampton-admin", "/app/history.xhtml"));
        history.goToChoice("who=southampton-approver");
        assertThat(history.entries()).anyMatch(entry -> entry.contains("Consent taken back"));
        history.goToChoice("who=southampton-officer&outcome=REFUSED");
        assertThat(history.entries())
                .anyMatch(entry -> entry.contains("Consent taken back 0 (not for this role) Refused"));
    }

    private String rest() {
        String address = "/api/v1/comparisons?" + CHOICES;
        return portal.getAs("board-two", address, Map.of("Accept", "text/csv")).body()
                + portal.getAs("board-two", address, Map.of("Accept", "application/json"))
                        .body();
    }

    private LeaguePage league(String person) {
        return new LeaguePage(browsers.signIn(person, "/app/league.xhtml?" + CHOICES));
    }
}
