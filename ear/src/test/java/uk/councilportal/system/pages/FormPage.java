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

    public String messages() {
        return String.join(" ", page.locator(".message").allInnerTexts());
    }
}
