package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** The reports of a council, and the page of one of them with its layout. */
public class LayoutPage extends FormPage {

    public LayoutPage(Page page) {
        super(page);
    }

    public int goToList() {
        return goTo("/app/layouts.xhtml");
    }

    public int goToNew() {
        return goTo("/app/layout.xhtml");
    }

    public int goToReport(String report) {
        return goTo("/app/layout.xhtml?report=" + report);
    }

    /** The codes listed, in their order. */
    public List<String> codes() {
        return page.locator("#layouts tbody td:nth-of-type(1)").allInnerTexts();
    }

    /** The words of a line of the list. */
    public String line(String code) {
        return page.locator("#layouts tbody tr")
                .filter(new Locator.FilterOptions().setHasText(code))
                .innerText();
    }

    public void startFrom(String format) {
        page.locator("#format").selectOption(format);
        follow(page.locator("#start"));
    }

    public void addColumn(String label) {
        page.locator("#added").selectOption(new SelectOption().setLabel(label));
        follow(page.locator("#add"));
    }

    /** Writes the council's own words above a column. */
    public void head(String column, String words) {
        Locator field = page.locator("#headings .field")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + column + "\\s*$")));
        page.locator("details:has(#headings)").evaluate("details => details.open = true");
        field.locator("input").fill(words);
    }

    /** The columns from left to right. */
    public List<String> columns() {
        return page.locator("[id='order_data'] tr strong").allInnerTexts();
    }

    /** Presses the button of a column with the keyboard. */
    public void press(String button, String column) {
        Locator found = page.getByLabel(button + " " + column, new Page.GetByLabelOptions().setExact(true));
        found.focus();
        follow(found);
    }

    /** The button that has the focus, as it is read out. */
    public String focusedButton() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    /** Drags a column to the place of another one. */
    public void drag(String column, String to) {
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> row(column).dragTo(row(to)));
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private Locator row(String column) {
        return page.locator("[id='order_data'] tr strong")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + column + "$")));
    }

    public void preview() {
        follow(page.locator("#look"));
    }

    public String previewSentence() {
        return page.locator("#preview p").first().innerText();
    }

    /** The heads of the columns in the preview. */
    public List<String> previewHeads() {
        return page.locator("#preview thead th").allInnerTexts();
    }

    public int previewRows() {
        return page.locator("#preview .indicator-name").count();
    }

    public void store() {
        follow(page.locator("#store"));
    }

    /** Whether a field is marked as one to put right. */
    public boolean isWrong(String field) {
        return "true".equals(page.locator("#" + field).getAttribute("aria-invalid"));
    }
}
