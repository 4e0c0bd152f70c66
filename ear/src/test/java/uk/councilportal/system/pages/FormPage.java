package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A page with a form whose fields are known by their ids, its faults above it and messages of what has come of it. */
public class FormPage extends PortalPage {

    public FormPage(Page page) {
        super(page);
    }

    public void type(String field, String text) {
        page.locator("#" + field).fill(text);
    }

    public String typed(String field) {
        return page.locator("#" + field).inputValue();
    }

    public void choose(String field, String label) {
        page.locator("#" + field).selectOption(new SelectOption().setLabel(label));
    }

    /** What the summary of errors names. */
    public List<String> faults() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    /** Sends a form by the keyboard, with the button of this id. */
    public void sendByKeyboard(String button) {
        page.locator("[id='" + button + "']").focus();
        page.waitForNavigation(() -> press("Enter"));
    }

    /** Whether the summary of errors has the focus, so that it is read first. */
    public boolean readsTheSummaryFirst() {
        return page.locator(".error-summary:focus").count() == 1;
    }

    /** The ids of the fields that the summary of errors leads to. */
    public List<String> fieldsToPutRight() {
        return page.locator(".error-summary a").all().stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
    }

    /** Follows a link of the summary by the keyboard and answers the id of what has the focus then. */
    public String follow(String field) {
        page.locator(".error-summary a[href='#" + field + "']").focus();
        press("Enter");
        return (String) page.evaluate("document.activeElement.id");
    }

    /** What is said to be wrong in the description of a field. */
    public String saidAt(String field) {
        return (String) page.locator("[id='" + field + "']")
                .evaluate("field => (field.getAttribute('aria-describedby') || '').split(' ')"
                        + ".map(id => document.querySelector('[id=\"' + id + '\"] .field-error, [id=\"' + id + '\"].field-error'))"
                        + ".filter(Boolean).map(error => error.innerText).join()");
    }

    public String messages() {
        return String.join(" ", page.locator(".message").allInnerTexts());
    }
}
