package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page of a board's pack. */
public class PackPage extends ComparisonPage {

    public PackPage(Page page) {
        super(page, "pack.xhtml", "councils");
    }

    /** The parts of the pack, from the top. */
    public List<String> parts() {
        return page.locator(".pack-part h2").allInnerTexts();
    }

    /** The captions of the league tables. */
    public List<String> leagues() {
        return page.locator(".pack-part:has(#leagues) caption").allInnerTexts();
    }

    /** What the browser prints. */
    public byte[] printed() {
        return page.pdf();
    }

    public String source() {
        return page.content();
    }
}
