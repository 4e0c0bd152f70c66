package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which people write about the figures of a month. */
public class CommentaryPage extends PortalPage {

    private static final String PATH = "/app/commentary.xhtml";

    public CommentaryPage(Page page) {
        super(page);
    }

    /** Goes to the commentary with choices such as "report=ROTH-EH&month=2017-04". */
    public int goToChoice(String choices) {
        return goTo(PATH + "?" + choices);
    }

    /** Whether a text can be typed. */
    public boolean isWritable() {
        return page.locator("#body").count() == 1;
    }

    /** Types a text over what is there, key by key. */
    public void type(String text) {
        page.locator("#body").fill("");
        page.locator("#body").pressSequentially(text);
    }

    public String typed() {
        return page.locator("#body").inputValue();
    }

    /** Waits until the page says that the draft is saved. */
    public void waitUntilSaved() {
        page.waitForFunction("() => document.getElementById('save-state').textContent.startsWith('Draft saved')");
    }

    /** Throws away what an earlier visit has left. */
    public void discardAnyDraft() {
        if (page.locator("#discard").count() == 1) {
            discard();
        }
    }

    public String saveState() {
        return page.locator("#save-state").innerText();
    }

    public void chooseInternal() {
        page.locator("input[value=INTERNAL]").check();
    }

    public void keep() {
        follow(page.locator("#keep"));
    }

    public void keepMine() {
        follow(page.locator("#keep-mine"));
    }

    public void discard() {
        follow(page.locator("#discard"));
    }

    /** What the page says was done. */
    public String done() {
        return page.locator(".message--success").innerText();
    }

    /** What the page warns of. */
    public String warning() {
        return page.locator(".message--warning").innerText();
    }

    public boolean isOvertaken() {
        return page.locator("#keep-mine").count() == 1;
    }

    /** The text that is kept, as it is shown. */
    public String kept() {
        return page.locator("#kept").innerText();
    }

    /** How many elements of a kind the kept text was shown with. */
    public int keptElements(String selector) {
        return page.locator("#kept :is(" + selector + ")").count();
    }

    public List<String> rows() {
        return page.locator("#texts tbody tr").allInnerTexts();
    }

    /** Opens the performance analysis of an indicator from the list. */
    public void open(String ref) {
        Locator row = page.locator("#texts tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".indicator-name__ref", new Page.LocatorOptions().setHasText(ref))));
        follow(row.first().locator("a").first());
    }

    /** Follows the choice of rows whose words begin so. */
    public void show(String words) {
        follow(page.locator(".chip")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    public void reload() {
        page.reload();
    }

    /** Whether a script that was typed has run. */
    public boolean scriptRan() {
        return (Boolean) page.evaluate("() => window.typedScriptRan === true");
    }
}
