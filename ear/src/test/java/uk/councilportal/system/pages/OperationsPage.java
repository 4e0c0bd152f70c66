package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which those who run the portal see how it is doing. */
public class OperationsPage extends PortalPage {

    public static final String PATH = "/app/operations.xhtml";

    public OperationsPage(Page page) {
        super(page);
    }

    /** What the portal runs on, and whether it answers. */
    public String state() {
        return page.locator("#state").innerText();
    }

    /** The lines of a table: months, imports, queries or work. */
    public List<String> lines(String table) {
        return page.locator("#" + table + " tbody tr").allInnerTexts();
    }

    /** What is under way in the background, by the words of its line; waits until it is there. */
    public void giveUp(String words) {
        follow(page.locator("#work tbody tr", new Page.LocatorOptions().setHasText(words))
                .locator("a"));
        follow(page.locator("#cancel-now"));
    }

    /** What the page behind a link of this one answers. */
    public int statusOf(String address) {
        return page.request()
                .get(page.locator("a[href$='" + address + "']").getAttribute("href"))
                .status();
    }
}
