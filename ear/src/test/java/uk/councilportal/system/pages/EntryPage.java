package uk.councilportal.system.pages;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** The grid in which an officer enters a month. */
public class EntryPage extends PortalPage {

    private static final String PATH = "/app/entry.xhtml";

    public EntryPage(Page page) {
        super(page);
        page.onDialog(Dialog::accept);
    }

    /** Goes to a grid with choices such as "report=BHAM&area=Assessments". */
    public int goToChoice(String choices) {
        return goTo(PATH + "?" + choices);
    }

    public boolean isAt() {
        return page.url().contains(PATH) && page.locator("#entry").count() == 1;
    }

    /** The heads of the columns. */
    public List<String> columns() {
        return page.locator("#entry thead th").all().stream()
                .map(head -> head.innerText().replaceAll("\\s+", " ").strip())
                .toList();
    }

    public List<String> areas() {
        return page.locator("#entry .theme__label").allInnerTexts();
    }

    public int inputs() {
        return page.locator(".entry-grid__input").count();
    }

    /** Puts the focus into the cell of an indicator's whole-council figure, as a click would. */
    public void enter(String ref) {
        cell(ref).click();
    }

    /** Types as a person does, one key after the other. */
    public void type(String text) {
        page.keyboard().type(text);
    }

    /** Types a figure and leaves the cell downwards. */
    public void type(String ref, String text) {
        enter(ref);
        type(text);
        press("Enter");
    }

    /** The months before in which an indicator begins to be counted otherwise: what is drawn and what is only spoken. */
    public List<String> brokenCells(String ref) {
        return page.locator("tr[data-ref='" + ref + "']:not([data-member]) td.is-broken")
                .allTextContents();
    }

    /** What stands in the cell. */
    public String value(String ref) {
        return cell(ref).inputValue();
    }

    public boolean isMarkedWrong(String ref) {
        return "true".equals(cell(ref).getAttribute("aria-invalid"));
    }

    /** What somebody who cannot see the page is told about the cell. */
    public String description(String ref) {
        String id = cell(ref).getAttribute("aria-describedby");
        return page.locator("#" + id).innerText();
    }

    /** The reference of the indicator whose cell has the focus. */
    public String focusedRef() {
        return (String) page.evaluate("document.activeElement.closest('tr')?.dataset.ref ?? ''");
    }

    /** Waits until the state of a cell has these words, and returns all of them. */
    public String waitForState(String ref, String words) {
        Locator state = row(ref).locator("[data-state]");
        state.filter(new Locator.FilterOptions().setHasText(exactly(words))).waitFor();
        return state.innerText();
    }

    /** Waits until the figure computed in a row has these words. */
    public void waitForFigure(String ref, String words) {
        row(ref).locator("[data-figure]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    /** Waits until it is said, for those who listen, that something has gone wrong. */
    public void waitUntilSaid(String words) {
        page.waitForFunction("words => document.getElementById('entry-said').innerText.includes(words)", words);
    }

    /** Waits until a check has found this in a row. */
    public void waitForFinding(String ref, String words) {
        row(ref).locator("[data-findings] li")
                .filter(new Locator.FilterOptions().setHasText(exactly(words)))
                .first()
                .waitFor();
    }

    /** Waits until no check finds anything in a row. */
    public void waitForNoFinding(String ref) {
        page.waitForFunction(
                "ref => !document.querySelector(`tr[data-ref='${ref}']:not([data-part-of]) [data-findings]`)", ref);
    }

    /** What has been said of errors since the page was opened. */
    public String found() {
        return page.locator("#entry-found").innerText();
    }

    /** The number on the choice of rows: "missing", "errors" or "warnings". */
    public long count(String choice) {
        String words = page.locator("[data-count='" + choice + "'] a").innerText();
        return Long.parseLong(words.replaceAll("\\D", ""));
    }

    public void chooseRows(String choice) {
        follow(page.locator("[data-count='" + choice + "'] a"));
    }

    /** The references of the rows that are left. */
    public List<String> refs() {
        return page.locator("tr[data-ref]:visible").all().stream()
                .map(row -> row.getAttribute("data-ref"))
                .toList();
    }

    /** Where the reason for a row's warning is given. */
    public String reasonAddress(String ref) {
        return row(ref).locator("[data-findings] a").first().getAttribute("href");
    }

    /** How many of the figures due are entered. */
    public long entered() {
        return Long.parseLong(progress().split(" ")[0]);
    }

    /** "41 of 47 figures entered". */
    public String progress() {
        return page.locator("#entry-progress").innerText();
    }

    /** Where the buttons above the grid lead. */
    public List<String> links() {
        return page.locator(".button-row a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Goes through all cells and names those that lie behind the bar, or outside the window, while they have the focus. */
    @SuppressWarnings("unchecked")
    public List<String> coveredCells() {
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('.entry-grid__input')]"
                + ".filter(input => input.offsetParent).filter(input => { input.focus();"
                + " const cell = input.getBoundingClientRect();"
                + " const bar = document.getElementById('save-bar').getBoundingClientRect();"
                + " return cell.top < 0 || cell.bottom > innerHeight || cell.bottom > bar.top && cell.top < bar.bottom; })"
                + ".map(input => input.closest('tr').dataset.ref)");
    }

    /** Whether the bar that says what is saved lies within the window, wherever the page has been scrolled to. */
    public boolean barIsInSight() {
        return (Boolean)
                page.evaluate("() => { const bar = document.getElementById('save-bar').getBoundingClientRect();"
                        + " return bar.top >= 0 && bar.bottom <= innerHeight; }");
    }

    public PasteDrawer drawer() {
        return new PasteDrawer(page);
    }

    /** The words beside the buttons: whether everything is saved. */
    public String summary() {
        return page.locator("[data-summary]").innerText();
    }

    public void waitForSummary(String words) {
        page.locator("[data-summary]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    /** Presses a button that stands in the state of a cell or below the grid. */
    public void choose(String words) {
        page.locator("button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    public void unfold(String ref) {
        row(ref).locator("[data-parts-of]").click();
    }

    /** The parts of an indicator that can be seen. */
    public List<String> parts(String ref) {
        return page.locator("tr[data-ref='" + ref + "'][data-part-of]:visible th").all().stream()
                .map(head -> head.innerText().strip())
                .toList();
    }

    public void typePart(String ref, String member, String text) {
        page.locator("tr[data-ref='" + ref + "'][data-member='" + member + "'] input")
                .click();
        type(text);
        press("Enter");
        page.locator("tr[data-ref='" + ref + "'][data-member='" + member + "'] [data-state]")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Saved")))
                .waitFor();
    }

    /** Whether the parts come to the whole, in words. */
    public void waitForParts(String ref, String words) {
        row(ref).locator("[data-parts]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    public boolean asksForDetails() {
        return page.locator("#entry-details").isVisible();
    }

    /** Fills in a field of the panel: "status", "note" or "reason". */
    public void fill(String field, String text) {
        Locator control = page.locator("#entry-" + field);
        if (field.equals("status")) {
            control.selectOption(text);
        } else {
            control.fill(text);
        }
    }

    public void keepDetails() {
        page.locator("#entry-details button[type=submit]").click();
    }

    public String panel() {
        return page.locator("#entry-details").innerText();
    }

    public void waitForKept() {
        page.locator("#kept").waitFor();
    }

    public String kept() {
        return page.locator("#kept").innerText();
    }

    /** Signs in again where the sign-in page has come up. */
    public void signInAgain(String person) {
        page.locator("#username").fill(person);
        page.locator("#password").fill(person);
        page.locator("#kc-login").click();
        page.locator("#entry").waitFor();
    }

    public void chooseEarlierMonth(String month) {
        page.locator("select#month").selectOption(month);
        follow(page.locator(".page-head button[type=submit]"));
    }

    public String banner() {
        return page.locator(".issue-banner").innerText();
    }

    /** The words with their capitals, so that "Not saved" is not taken for "Saved". */
    private static Pattern exactly(String words) {
        return Pattern.compile(words.replaceAll("[^A-Za-z0-9]", "\\\\$0"));
    }

    private Locator row(String ref) {
        return page.locator("tr[data-ref='" + ref + "']:not([data-part-of])");
    }

    private Locator cell(String ref) {
        return row(ref).locator("input");
    }
}
