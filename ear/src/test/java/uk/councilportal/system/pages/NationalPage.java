package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** The page on which national data are brought in. It works as the page of a council's file does. */
public class NationalPage extends ImportPage {

    public NationalPage(Page page) {
        super(page);
    }

    @Override
    public int open() {
        return goTo("/app/national.xhtml");
    }

    /** What the page says about the file. */
    public String sentence() {
        return page.locator("p.sentence").innerText();
    }

    /** Sends a file that cannot be checked. */
    public void send(Path file) {
        page.setInputFiles("input[type=file]", file);
        checkNothing();
    }

    @Override
    public void cancel() {
        follow(page.locator("[id='do:cancel']"));
    }

    /** What is wrong with what was just sent. */
    public List<String> problems() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    /** The files that were stored, the latest first. */
    public List<String> kept() {
        return page.locator(".data-table tbody tr").allInnerTexts();
    }
}
