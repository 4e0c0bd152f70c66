package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import uk.councilportal.system.pages.EntryPage;

/** Birmingham's open month, October 2015, before its officer in a browser. */
final class BirminghamGrid {
    static final String OFFICER = "birmingham-officer";

    private BirminghamGrid() {}

    static EntryPage open(BrowserProfiles browsers) {
        return open(browsers.open());
    }

    static EntryPage open(BrowserContext context) {
        Page page = PortalBrowser.signIn(context, OFFICER, "/app/entry.xhtml?report=BHAM");
        EntryPage grid = new EntryPage(page);
        page.reload();
        assertThat(grid.isAt()).isTrue();
        return grid;
    }
}
