package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page on which a financial year is set up from the year before. */
public class YearSetupPage extends FormPage {

    public YearSetupPage(Page page) {
        super(page);
    }

    public int goToYear(String year) {
        return goTo("/app/year.xhtml?year=" + year);
    }

    /** Whether anything is left to be taken over. */
    public boolean isOffered() {
        return page.locator("#store").count() == 1;
    }

    public void store() {
        follow(page.locator("#store"));
    }

    /** The words of a report's line. */
    public String line(String report) {
        return page.locator("#year tbody tr")
                .filter(new Locator.FilterOptions().setHasText(report))
                .innerText();
    }
}
