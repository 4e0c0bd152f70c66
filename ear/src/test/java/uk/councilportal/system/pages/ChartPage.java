package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** A comparison drawn by the browser: its title, its words and the points in it. */
public class ChartPage extends ComparisonPage {

    public ChartPage(Page page, String path, String table) {
        super(page, path, table);
    }

    /** Whether anything is drawn. */
    public boolean isDrawn() {
        return page.locator("figure.chart canvas").count() > 0;
    }

    /** The chart in a few words. */
    public String chartTitle() {
        return page.locator(".chart__title").innerText();
    }

    /** The facts of the chart, which screen readers read instead of it. */
    public String summary() {
        return page.locator(".chart__summary").innerText();
    }

    /** What the canvas is called for screen readers. */
    public String label() {
        return page.locator("figure.chart canvas").getAttribute("aria-label");
    }

    /** What the key explains. */
    public List<String> key() {
        return page.locator(".chart__legend li").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The other pages about the same indicator. */
    public List<String> otherViews() {
        return page.locator("nav.filters .chips a").allInnerTexts();
    }
}
