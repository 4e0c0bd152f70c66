package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which a block from a spreadsheet is pasted. */
public class PastePage extends PortalPage {

    private static final String PATH = "/app/paste.xhtml";

    public PastePage(Page page) {
        super(page);
    }

    public int open(String report) {
        return goTo(PATH + "?report=" + report);
    }

    /** Puts a block into the drawer and looks at it. */
    public void check(String block) {
        page.locator("[data-paste-text]").fill(block);
        page.locator("[id='paste:look']").click();
        page.waitForSelector("#pasted");
    }

    /** The rows of the preview, as a reader sees them. */
    public List<String> rows() {
        return page.locator("#pasted tbody tr").allInnerTexts().stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    public String storeButton() {
        return page.locator("[id='paste:store']").innerText().strip();
    }

    public void store() {
        page.locator("[id='paste:store']").click();
        page.waitForSelector(".message--success, .message--error[role=alert]");
    }

    /** What the drawer says happened. */
    public String message() {
        return page.locator("[role=status].message, [role=alert].message")
                .first()
                .innerText();
    }
}
