package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Councils side by side over one indicator. */
public class LeaguePage extends ComparisonPage {

    public LeaguePage(Page page) {
        super(page, "league.xhtml", "league");
    }

    /** The councils from the top, without what they are held against. */
    public List<String> councilsInOrder() {
        return page.locator("#league tbody tr:not(.is-reference) th").allInnerTexts();
    }

    /** The rank and the figure of a council, as they are shown. */
    public List<String> rankAndFigure(String council) {
        return row(council).subList(1, 3);
    }

    /** Sorts by a column by keyboard alone. */
    public void sortBy(String column) {
        head(column).locator("button").focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** In which order a column stands: none, ascending or descending. */
    public String order(String column) {
        return head(column).getAttribute("aria-sort");
    }

    private Locator head(String column) {
        return page.locator("#league thead th")
                .filter(new Locator.FilterOptions().setHasText(column))
                .first();
    }

    /** The definitions of the councils side by side, one line each. */
    public List<String> definitions() {
        return page.locator("section[aria-labelledby=definitions] tbody tr").allInnerTexts();
    }

    /** Chooses a month in the form and shows it. */
    public void chooseMonth(String month) {
        page.locator("#month").selectOption(month);
        follow(page.locator("form.filters button[type=submit]"));
    }

    /** The councils one can choose one by one. */
    public List<String> councils() {
        return page.locator(".column-chooser label").allInnerTexts().isEmpty()
                ? List.of()
                : page.locator(".column-chooser label").allTextContents().stream()
                        .map(String::strip)
                        .toList();
    }
}
