package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The page of one council beside its neighbours and England. */
public class ProfilePage extends ComparisonPage {

    public ProfilePage(Page page) {
        super(page, "profile.xhtml", "profile");
    }

    /** The areas the indicators stand under. */
    public List<String> areas() {
        return page.locator("#profile .theme__label").allInnerTexts();
    }

    /** Sorts by a column as somebody without a mouse. */
    public void sortBy(String column) {
        Locator button = page.locator("#profile thead button")
                .filter(new Locator.FilterOptions().setHasText(column))
                .first();
        button.focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** How a column is sorted. */
    public String order(String column) {
        return page.locator("#profile thead th")
                .filter(new Locator.FilterOptions().setHasText(column))
                .first()
                .getAttribute("aria-sort");
    }

    /** The shapes drawn in the row of an indicator, by the names of their looks. */
    public List<String> drawn(String indicator) {
        return rowOf(indicator).locator("svg.spine__plot > *").all().stream()
                .map(shape -> shape.getAttribute("class"))
                .toList();
    }

    /** Why the others are not in the table. */
    public List<String> left() {
        page.locator("details summary").last().click();
        return page.locator("details[open] li").allInnerTexts();
    }

    public String source() {
        return page.content();
    }
}
