package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The breakdowns of a council, and the page of one of them with its members. */
public class DimensionPage extends FormPage {

    public DimensionPage(Page page) {
        super(page);
    }

    public int goToList() {
        return goTo("/app/dimensions.xhtml");
    }

    public int goToNew() {
        return goTo("/app/dimension.xhtml");
    }

    public int goToDimension(String code) {
        return goTo("/app/dimension.xhtml?dimension=" + code);
    }

    /** The codes listed. */
    public List<String> codes() {
        return page.locator("#dimensions tbody td:nth-of-type(1)").allInnerTexts();
    }

    /** The words of a line of the list. */
    public String line(String code) {
        return page.locator("#dimensions tbody tr")
                .filter(new Locator.FilterOptions().setHasText(code))
                .innerText();
    }

    /** Types into a field of a member, counted from 1. */
    public void type(String label, int member, String text) {
        field(label, member).fill(text);
    }

    public void tick(String label, int member) {
        field(label, member).check();
    }

    public String typed(String label, int member) {
        return field(label, member).inputValue();
    }

    /** Whether a field of a member is marked as one to put right. */
    public boolean isWrong(String label, int member) {
        return "true".equals(field(label, member).getAttribute("aria-invalid"));
    }

    private Locator field(String label, int member) {
        return page.getByLabel(label + " " + member, new Page.GetByLabelOptions().setExact(true));
    }

    /** The words about a member, counted from 1. */
    public String row(int member) {
        return page.locator("#members tbody tr").nth(member - 1).innerText();
    }

    /** What follows another name, line by line. */
    public List<String> following() {
        return page.locator("#following tbody tr").allInnerTexts();
    }

    public void more() {
        follow(page.locator("#more"));
    }

    /** Presses the button of a member with the keyboard. */
    public void press(String button, String member, int row) {
        Locator found = field(button + " " + member, row);
        found.focus();
        follow(found);
    }

    /** The button that has the focus, as it is read out. */
    public String focusedButton() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    public void store() {
        follow(page.locator("#store"));
    }
}
