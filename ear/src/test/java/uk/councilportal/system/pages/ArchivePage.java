package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** The archives of the reader's council. */
public class ArchivePage extends PortalPage {
    private static final String PATH = "/app/archive.xhtml";

    public ArchivePage(Page page) {
        super(page);
    }

    public int open() {
        return goTo(PATH);
    }

    /** Downloads a new archive; returns what it is called. */
    public String take(Path file) {
        var download = page.waitForDownload(page.locator("#take-now")::click);
        download.saveAs(file);
        return download.suggestedFilename();
    }

    /** The archives, each as one line of words, the latest first. */
    public List<String> archives() {
        return lines("#archives tbody tr");
    }

    public void load(Path file) {
        page.locator("[id='send:file']").setInputFiles(file);
        follow(page.locator("[id='send:load-now']"));
    }

    /** What is wrong with the archive that was sent, each as one line of words. */
    public List<String> failures() {
        return lines("#failures tbody tr");
    }

    /** Whether the council is asked to agree that it leaves. */
    public boolean isAsked() {
        return page.locator("#digest").count() > 0;
    }

    public void agree(String digest) {
        page.locator("#digest").fill(digest);
        follow(page.locator("#agree-now"));
    }

    public List<String> problems() {
        return lines(".error-summary li");
    }

    private List<String> lines(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
