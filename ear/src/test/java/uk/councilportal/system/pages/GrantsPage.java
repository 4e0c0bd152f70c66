package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which a council says who sees its figures. */
public class GrantsPage extends PortalPage {

    private static final String PATH = "/app/grants.xhtml";

    public GrantsPage(Page page) {
        super(page);
    }

    public int open() {
        return goTo(PATH);
    }

    /** Opens the form with which figures are shown to somebody. */
    public void beginToGive() {
        follow(page.locator("text=Let a board or council see figures"));
    }

    public boolean canGive() {
        return page.locator("text=Let a board or council see figures").count() > 0;
    }

    /** Chooses somebody by what the form sends, "COUNCIL:E06000045". */
    public void chooseGrantee(String value) {
        page.locator("#grantee").selectOption(value);
    }

    public void tick(String label) {
        page.locator("label.choice", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator("input")
                .check();
    }

    public void chooseFrom(String month) {
        page.locator("#from").selectOption(month);
    }

    public void fillUntil(String text) {
        page.locator("#until").fill(text);
    }

    public void give() {
        follow(page.locator("#give-now"));
    }

    /** Withdraws what the council of this name sees, and says yes when asked. */
    public void withdraw(String grantee) {
        follow(page.locator("#grant-table tbody tr", new Page.LocatorOptions().setHasText(grantee))
                .locator("a"));
        follow(page.locator("#withdraw-now"));
    }

    /** Who sees figures today, one line each. */
    public List<String> inForce() {
        return page.locator("#grant-table tbody tr").allInnerTexts();
    }

    /** What is no longer in force, one line each, latest first. */
    public List<String> ended() {
        return page.locator("#grant-history tbody tr").allInnerTexts();
    }

    public List<String> problems() {
        return page.locator(".error-summary li").allInnerTexts();
    }
}
