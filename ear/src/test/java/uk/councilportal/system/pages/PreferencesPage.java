package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a person is told by e-mail. */
public class PreferencesPage extends PortalPage {

    public PreferencesPage(Page page) {
        super(page);
    }

    public int goToPreferences() {
        return goTo("/app/preferences.xhtml");
    }

    /** The notices there are to choose. */
    public List<String> offered() {
        return page.locator("fieldset label").allInnerTexts();
    }

    public boolean isTicked(String value) {
        return page.locator("input[value=" + value + "]").isChecked();
    }

    public void tick(String value, boolean ticked) {
        page.locator("input[value=" + value + "]").setChecked(ticked);
    }

    public void store() {
        follow(page.locator("#store"));
    }
}
