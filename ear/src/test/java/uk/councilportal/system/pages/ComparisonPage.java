package uk.councilportal.system.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What all pages share on which councils are compared. */
public class ComparisonPage extends PortalPage {

    private final String path;
    private final String table;

    /** A page by its file name, with its main table by its id. */
    public ComparisonPage(Page page, String path, String table) {
        super(page);
        this.path = "/app/" + path;
        this.table = "#" + table;
    }

    /** Opens the page with these choices, "month=2016-09"; answers its status. */
    public int open(String choices) {
        return goTo(path + "?" + choices);
    }

    /** What the page says in words before it shows anything. */
    public String sentence() {
        return page.locator("p.sentence").innerText();
    }

    /** Why the reader sees this. */
    public String accessNote() {
        return page.locator(".access-note").innerText();
    }

    /** The first cells of the rows of the main table, from the top. */
    public List<String> names() {
        return page.locator(table + " tbody tr:not(.theme) th").allInnerTexts();
    }

    /** The cells of a row of the main table, named by how its first cell begins. */
    public List<String> row(String name) {
        return rowOf(name).locator("th, td").allInnerTexts().stream()
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** The row of the main table as markup, with everything a reader does not see at once. */
    public String markup(String name) {
        return (String) rowOf(name).evaluate("row => row.outerHTML");
    }

    protected Locator rowOf(String name) {
        return page.locator(table + " tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th", new Page.LocatorOptions().setHasText(name))))
                .first();
    }

    /** The heads of the main table. */
    public List<String> heads() {
        return page.locator(table + " thead th").allInnerTexts();
    }

    /** Moves the focus to a link or button of these words and presses Enter, as somebody without a mouse. */
    public void pressEnterOn(String words) {
        Locator target = page.locator("main a, main button, main summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        target.focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Asks for the question why, on the row of a council. */
    public void askWhy(String council) {
        follow(rowOf(council).locator("a", new Locator.LocatorOptions().setHasText("Why?")));
    }

    /** The answer to the question why. */
    public String why() {
        return page.locator("section[aria-labelledby=why]").innerText();
    }

    /** The name and the text of the file of figures. */
    public List<String> file() {
        return saved(page.locator("a[download]").first());
    }

    /** Keeps the workbook of figures; answers its name. */
    public String workbook(Path file) {
        return kept(page.locator("a[download]").last(), file);
    }

    /** Keeps the picture; answers its name. */
    public String picture(Path file) {
        return kept(page.locator("[data-save-picture]"), file);
    }

    private String kept(Locator from, Path file) {
        Download download = page.waitForDownload(from::click);
        download.saveAs(file);
        return download.suggestedFilename();
    }

    /** The page as it was sent, with everything the browser was told to draw. */
    public String drawing() {
        return page.request().get(page.url()).text();
    }

    /** What is chosen in the form. */
    public List<String> chosen() {
        return page.locator("form.filters select option:checked").allInnerTexts();
    }

    /** What the page says in words, over its table or its chart. */
    public String words() {
        return page.locator("p.sentence, .chart__summary").first().innerText();
    }

    /** The name and the text of the picture. */
    public List<String> picture() {
        return saved(page.locator("[data-save-picture]"));
    }

    private List<String> saved(Locator from) {
        Download download = page.waitForDownload(from::click);
        try {
            return List.of(download.suggestedFilename(), Files.readString(download.path()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The links of the main table by their words. */
    public List<String> linksOf(String name) {
        return rowOf(name).locator("a").allInnerTexts();
    }
}
