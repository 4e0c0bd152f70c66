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

    /** How many targets of a report the page offers to take over. */
    public int toTakeOver(String report) {
        return number(report, 0);
    }

    /** How many targets of a report the year has already. */
    public int setAlready(String report) {
        return number(report, 1);
    }

    private int number(String report, int cell) {
        return Integer.parseInt(page.locator("#year tbody tr")
                .filter(new Locator.FilterOptions().setHasText(report))
                .locator("td")
                .nth(cell)
                .innerText());
    }
}
