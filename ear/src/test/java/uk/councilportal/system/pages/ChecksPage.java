package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The checks of a month. */
public class ChecksPage extends PortalPage {

    private static final String PATH = "/app/checks.xhtml";

    public ChecksPage(Page page) {
        super(page);
    }

    /** Goes to the checks with choices such as "report=SOTON&month=2016-10". */
    public int goToChoice(String choices) {
        return goTo(PATH + "?" + choices);
    }

    public boolean isAt() {
        return page.url().contains(PATH);
    }

    /** The sentence that counts what is found. */
    public String sentence() {
        return page.locator(".sentence").innerText();
    }

    /** The words of a finding, without those of its links. */
    public String finding(String figure) {
        return item(figure).locator("> div").innerText();
    }

    public int findings(String figure) {
        return item(figure).count();
    }

    /** Where the cell of a finding is. */
    public String cell(String figure) {
        return item(figure)
                .locator("a", new Locator.LocatorOptions().setHasText("figure"))
                .last()
                .getAttribute("href");
    }

    public boolean offersReasons() {
        return page.locator(".check-list a", new Page.LocatorOptions().setHasText("reason"))
                        .count()
                > 0;
    }

    /** Asks for the form of a finding's reason. */
    public void explain(String figure) {
        follow(item(figure).locator("a", new Locator.LocatorOptions().setHasText("reason")));
    }

    /** Sends a reason in the form that is open. */
    public void giveReason(String reason) {
        page.locator("#reason").fill(reason);
        follow(page.locator("#explain [type=submit]"));
    }

    /** Presses the button of the month's own page that hands it in. */
    public void submitMonth() {
        follow(page.locator("#submit"));
    }

    public List<String> errors() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    /** What was done last. */
    public String done() {
        return page.locator("[role=status]").innerText();
    }

    public List<String> areas() {
        return page.locator(".chips a").allInnerTexts();
    }

    private Locator item(String figure) {
        return page.locator(".check-list li").filter(new Locator.FilterOptions().setHasText(figure));
    }

    /** Goes on to the review of a month. */
    public ReviewPage asReview(String report, Object month) {
        ReviewPage review = new ReviewPage(page);
        review.goToMonth(report, month.toString());
        return review;
    }
}
