package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which people who work on the month start. */
public class HomePage extends PortalPage {

    private static final String PATH = "/app/home.xhtml";

    public HomePage(Page page) {
        super(page);
    }

    public int goToHome() {
        return goTo(PATH);
    }

    /** The months shown, with their report. */
    public List<String> months() {
        return page.locator("section.panel h2").allInnerTexts();
    }

    /** Everything said about the month whose report is named. */
    public String month(String report) {
        return page.locator("section.panel:has(h2:has-text('" + report + "'))")
                .first()
                .innerText();
    }

    /** The counts of what is left to do about the month whose report is named. */
    public List<String> counts(String report) {
        return page.locator("section.panel:has(h2:has-text('" + report + "')) .tile")
                .allInnerTexts();
    }

    /** The actions that are overdue. */
    public List<String> overdue() {
        return page.locator("#overdue + .task-list li").allInnerTexts();
    }

    /** Opens an overdue action by its words. */
    public ActionsPage openOverdue(String what) {
        follow(page.locator("#overdue + .task-list a")
                .filter(new Locator.FilterOptions().setHasText(what))
                .first());
        return new ActionsPage(page);
    }

    /** Takes the next step of the month whose report is named. */
    public void takeNextStep(String report) {
        follow(page.locator("section.panel:has(h2:has-text('" + report + "')) a.button")
                .first());
    }
}
