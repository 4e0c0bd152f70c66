package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.CataloguePage;
import uk.councilportal.system.pages.HistoryPage;

/** The national catalogue is there for the portal's administrators only, and only what it has. */
class CatalogueAccessBrowserIT extends CatalogueSession {
    @ParameterizedTest
    @ValueSource(strings = {"rotherham-admin", "rotherham-officer", "board-all"})
    void isNotThereForOthers(String person) {
        CataloguePage page = signedIn(person);

        assertThat(page.goToList()).isEqualTo(404);
        assertThat(page.goToStandard("cpp-count")).isEqualTo(404);
        assertThat(page.goToVersion("cpp-count", "next")).isEqualTo(404);
        assertThat(page.goToNew()).isEqualTo(404);
        assertThat(page.goToFile()).isEqualTo(404);
        assertThat(page.navigation()).doesNotContain("Catalogue");
    }

    @Test
    void keepsAnEntryOfWhoTried() {
        signedIn("rotherham-admin").goToStandard("cpp-count");

        HistoryPage history = HistoryPage.ofCouncil(browsers.signIn("rotherham-admin", "/app/history.xhtml"));
        history.goToChoice("who=rotherham-admin&outcome=REFUSED");
        assertThat(history.entries()).anyMatch(entry -> entry.contains("National indicator opened"));
    }

    @Test
    void doesNotFindWhatTheCatalogueDoesNotHave() {
        CataloguePage page = signedIn(ADMINISTRATOR);

        assertThat(page.goToStandard("no-such-indicator")).isEqualTo(404);
        assertThat(page.goToVersion("cpp-count", "2031-01")).isEqualTo(404);
    }
}
