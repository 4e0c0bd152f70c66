package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** One month on its way to publication: what changed, what is to be put right, and the next step. */
public class ReviewPage extends PortalPage {
    private static final String PATH = "/app/review.xhtml";

    public ReviewPage(Page page) {
        super(page);
    }

    public int goToMonth(String report, String month) {
        return goTo("%s?report=%s&month=%s".formatted(PATH, report, month));
    }

    /** What is said of the state of the month. */
    public String state() {
        return page.locator(".issue-banner").innerText();
    }

    /** What was refused, in words; empty when nothing was. */
    public String refusal() {
        Locator summary = page.locator(".error-summary");
        return summary.count() == 0 ? "" : summary.innerText();
    }

    /** What was done, in words. */
    public String done() {
        return page.locator(".message--success").innerText();
    }

    /** The steps this person is offered. */
    public List<String> steps() {
        return page.locator("main input[type=submit]").all().stream()
                .map(button -> button.getAttribute("value"))
                .toList();
    }

    /** Presses the button with these words at its beginning. */
    public void take(String step) {
        follow(page.locator("main input[type=submit][value^='" + step + "']"));
    }

    public void giveReason(String words) {
        page.locator("#reason").fill(words);
    }

    /** Types a question beside a figure of the month. */
    public void ask(String ref, String words) {
        row("entered", ref).locator("input[type=text]").fill(words);
    }

    /** The words of a change: in which table, and of which indicator. */
    public String change(String table, String ref) {
        return row(table, ref).innerText();
    }

    /** How many changes a table is about, as its heading says. */
    public int number(String table) {
        return Integer.parseInt(page.locator("#" + table + " .muted").innerText());
    }

    /** How many of them it shows. */
    public int lines(String table) {
        return page.locator("#" + table + " + .table-region")
                .locator("tbody tr")
                .count();
    }

    /** The figures that moved most, the largest movement first. */
    public List<String> movements() {
        return page.locator("#movements ~ .table-region")
                .first()
                .locator("tbody tr")
                .allInnerTexts();
    }

    /** The warnings with the reasons given for them. */
    public List<String> reasons() {
        return page.locator("#reasons + .check-list li").allInnerTexts();
    }

    /** The file with every change, as the link of the page gives it. */
    public String changesFile() {
        String address = page.locator("#changed ~ p a[download]").first().getAttribute("href");
        return page.request().get("/app/" + address).text();
    }

    /** What was asked to be put right. */
    public List<String> returned() {
        return page.locator("#returned + .check-list li").allInnerTexts();
    }

    /** What keeps the month from being handed in. */
    public List<String> obstacles() {
        return page.locator("#obstacles + .check-list li").allInnerTexts();
    }

    /** Everything that happened to the month, latest first. */
    public List<String> history() {
        return page.locator("#steps + .table-region tbody tr").allInnerTexts();
    }

    private Locator row(String table, String ref) {
        return page.locator("#" + table + " + .table-region tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(ref, new Page.GetByTextOptions().setExact(true))))
                .first();
    }
}
