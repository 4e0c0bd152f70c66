package uk.councilportal.system;

import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.CataloguePage;

/**
 * Somebody at the national catalogue in a browser, with an indicator of their own that no council links to. It is left behind,
 * and those found there are not minded.
 */
abstract class CatalogueSession {
    static final String ADMINISTRATOR = "portal-admin";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    final String code = "try-out-" + System.nanoTime();

    CataloguePage added() {
        CataloguePage page = signedIn(ADMINISTRATOR);
        page.goToNew();
        page.type("code", code);
        page.type("title", "Visits to children");
        page.type("area", "Tried out");
        page.type("definition", "Visits of the month.");
        page.type("source", "Statutory return");
        page.preview();
        page.store();
        return page;
    }

    CataloguePage signedIn(String person) {
        return new CataloguePage(browsers.signIn(person, "/app/home.xhtml"));
    }
}
