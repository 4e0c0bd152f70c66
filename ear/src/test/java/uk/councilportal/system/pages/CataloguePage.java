package uk.councilportal.system.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The national catalogue as it is kept: the list, the page of one indicator, and the page of a file. */
public class CataloguePage extends FormPage {

    public CataloguePage(Page page) {
        super(page);
    }

    public int goToList() {
        return goTo("/app/catalogue.xhtml");
    }

    public int goToFound(String text) {
        return goTo("/app/catalogue.xhtml?q=" + text);
    }

    public int goToNew() {
        return goTo("/app/standard.xhtml");
    }

    public int goToStandard(String code) {
        return goTo("/app/standard.xhtml?code=" + code);
    }

    /** The form of a version: its first month, "first", or "next" for one that is not there yet. */
    public int goToVersion(String code, String version) {
        return goTo("/app/standard.xhtml?code=%s&version=%s".formatted(code, version));
    }

    /** Follows the link by which the version from a month is taken out. */
    public void takeOut(String month) {
        follow(page.locator("a[href*='remove=yes']", new Page.LocatorOptions().setHasText(month)));
    }

    public int goToFile() {
        return goTo("/app/cataloguefile.xhtml");
    }

    /** The words of the lines listed. */
    public List<String> lines() {
        return page.locator("#catalogue tbody tr:not(.theme)").allInnerTexts();
    }

    public void find(String text) {
        page.locator("#q").fill(text);
        follow(page.locator(".filters button"));
    }

    public void preview() {
        follow(page.locator("[id='check']"));
    }

    public String impact() {
        return page.locator("#impact").innerText();
    }

    /** What would change, a line for each cell. */
    public List<String> differences() {
        return page.locator("#previewed tbody tr").allInnerTexts();
    }

    public void store() {
        follow(page.locator("[id='store']"));
    }

    public void moveBehind(String title) {
        choose("behind", title);
        follow(page.locator("[id='move']"));
    }

    public List<String> changes() {
        return page.locator("#changes tbody tr").allInnerTexts();
    }

    /** The catalogue as it is downloaded. */
    public String download() {
        Download download =
                page.waitForDownload(() -> page.locator("a[href*='file=csv']").click());
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file to be checked. */
    public void send(String text) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("catalogue.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        follow(page.locator("[id='send:check']"));
    }

    public void storeFile() {
        follow(page.locator("[id='do:store']"));
    }

    public boolean isStorable() {
        return page.locator("[id='do:store']").count() == 1;
    }

    public List<String> rejected() {
        return page.locator("#rejected tbody tr").allInnerTexts();
    }

    public String sentence() {
        Locator sentence = page.locator(".sentence").first();
        return sentence.innerText();
    }
}
