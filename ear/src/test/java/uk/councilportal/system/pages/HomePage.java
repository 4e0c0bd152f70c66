package uk.councilportal.system.pages;

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

    /** Takes the next step of the month whose report is named. */
    public void takeNextStep(String report) {
        follow(page.locator("section.panel:has(h2:has-text('" + report + "')) a.button")
                .first());
    }
}
