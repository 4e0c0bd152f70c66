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

    /** The pictures of councils, by what is said of them. */
    public List<String> pictures() {
        return page.locator(".pack-part img").all().stream()
                .map(picture -> picture.getAttribute("alt"))
                .toList();
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
