package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The page on which people keep what is being done about indicators. */
public class ActionsPage extends PortalPage {

    private static final String PATH = "/app/actions.xhtml";

    public ActionsPage(Page page) {
        super(page);
    }

    /** Goes to the actions with choices such as "report=ROTH-EH&show=overdue". */
    public int goToChoice(String choices) {
        return goTo(PATH + "?" + choices);
    }

    public boolean canAdd() {
        return page.locator("text=Add an action").count() > 0;
    }

    public void chooseIndicator(String ref) {
        page.locator("#indicator").selectOption(new SelectOption().setValue(ref));
    }

    /** Fills in a field by its id: what, owner, due, outcome. */
    public void fill(String field, String text) {
        page.locator("#" + field).fill(text);
    }

    public String filled(String field) {
        return page.locator("#" + field).inputValue();
    }

    public void chooseProgress(String progress) {
        page.locator("#progress").selectOption(progress);
    }

    public void keep() {
        follow(page.locator("#keep"));
    }

    /** Opens an action of the list by its words. */
    public void open(String what) {
        follow(page.locator("#action-table a")
                .filter(new Locator.FilterOptions().setHasText(what))
                .first());
    }

    public List<String> rows() {
        return page.locator("#action-table tbody tr").allInnerTexts();
    }

    public List<String> history() {
        return page.locator("#action-history tbody tr").allInnerTexts();
    }

    /** What has to be put right, as the summary above the title has it. */
    public List<String> problems() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    /** The words beside a field that has to be put right. */
    public String problemOf(String field) {
        return page.locator("#" + field + "-error").innerText();
    }

    public String warning() {
        return page.locator(".message--warning").innerText();
    }
}
