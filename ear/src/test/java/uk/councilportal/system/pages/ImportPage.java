package uk.councilportal.system.pages;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page on which a file with figures is brought in. */
public class ImportPage extends PortalPage {

    private static final String PATH = "/app/import.xhtml";

    public ImportPage(Page page) {
        super(page);
    }

    public int open() {
        return goTo(PATH);
    }

    public boolean isAt() {
        return page.url().contains(PATH);
    }

    /** What can be downloaded. */
    public List<String> templates() {
        return page.locator("a[download]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Sends a file and waits until it has been checked. */
    public void check(Path file) {
        send(file);
        untilDone();
    }

    /** Sends a file, and is back while it is being checked. */
    public void send(Path file) {
        page.setInputFiles("input[type=file]", file);
        follow(page.locator("[id='send:check']"));
    }

    /** Drags a file over the page and drops it, as from a folder, and waits until it has been checked. */
    public void drop(String name, String content) {
        JSHandle dragged = page.evaluateHandle(
                "([name, content]) => { const data = new DataTransfer();"
                        + " data.items.add(new File([content], name, { type: 'text/csv' })); return data; }",
                List.of(name, content));
        for (String event : List.of("dragenter", "dragover", "drop")) {
            page.locator("[data-drop]").dispatchEvent(event, Map.of("dataTransfer", dragged));
        }
        follow(page.locator("[id='send:check']"));
        untilDone();
    }

    /** Asks for a check without having chosen a file. */
    public void checkNothing() {
        follow(page.locator("[id='send:check']"));
    }

    /** The kinds of row with their numbers: "New 2". */
    public List<String> kinds() {
        return page.locator(".tabs a").allInnerTexts().stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    public void show(String kind) {
        follow(page.locator(".tabs a")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .first());
    }

    /** The rows of the table shown, as a reader sees them. */
    public List<String> rows() {
        return page.locator(".data-table tbody tr").allInnerTexts().stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** The words of the button that stores; empty when nothing can be stored. */
    public String storeButton() {
        Locator button = page.locator("[id='do:store']");
        return button.count() == 0 ? "" : button.getAttribute("value");
    }

    public void giveReason(String reason) {
        page.locator("textarea").fill(reason);
    }

    public void store() {
        follow(page.locator("[id='do:store']"));
        untilDone();
    }

    public void cancel() {
        follow(page.locator("[id='do:cancel']"));
        untilDone();
    }

    /** What the page says happened. */
    public String message() {
        return page.locator(".message, .error-summary").first().innerText();
    }

    /** The rejected rows as the file to work through. */
    public String rejectedRows() {
        String address = page.locator(".message a[download]").getAttribute("href");
        return page.request().get(address).text();
    }

    /** Waits until the work under way has ended. */
    public void untilDone() {
        page.waitForSelector(".tabs, .message");
    }
}
