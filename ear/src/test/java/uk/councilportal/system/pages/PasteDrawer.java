package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The drawer of the grid in which a pasted block is looked at before it is stored. */
public class PasteDrawer {

    private final Page page;

    PasteDrawer(Page page) {
        this.page = page;
    }

    /** Presses Ctrl and V with a block in the clipboard. */
    public void paste(String block) {
        page.evaluate("block => navigator.clipboard.writeText(block)", block);
        page.keyboard().press("Control+v");
    }

    public void open() {
        page.locator("[data-paste-open]").click();
        page.locator("[data-paste-text]").waitFor();
    }

    /** Types a block into the open drawer and looks at it. */
    public void check(String block) {
        page.locator("[data-paste-text]").fill(block);
        page.locator("[id='paste:look']").click();
        waitForPreview();
    }

    public void waitForPreview() {
        page.locator("#paste-drawer #pasted").waitFor();
    }

    /** Waits until a figure is among those looked at. */
    public void waitForPreview(String figure) {
        page.locator("#paste-drawer #pasted")
                .filter(new Locator.FilterOptions().setHasText(figure))
                .waitFor();
    }

    public boolean isOpen() {
        return page.locator("#paste-drawer").isVisible();
    }

    /** The words of the heading that has the focus. */
    public String focused() {
        page.waitForFunction("() => document.activeElement.id === 'paste-head'");
        return page.locator("#paste-head").innerText();
    }

    /** The rows of the preview, as a reader sees them. */
    public List<String> rows() {
        return page.locator("#pasted tbody tr").allInnerTexts().stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** Stores the block and waits until the grid is there again. */
    public void store() {
        page.waitForNavigation(() -> page.locator("[id='paste:store']").click());
        page.locator("#pasted-here").waitFor();
    }

    /** What the grid says after a block was stored. */
    public String message() {
        return page.locator("#pasted-here").innerText().strip();
    }
}
