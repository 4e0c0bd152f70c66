package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** The indicators of a report, the page of one of them, and the page of their order. */
public class IndicatorSettingsPage extends FormPage {

    public IndicatorSettingsPage(Page page) {
        super(page);
    }

    public int goToList(String report) {
        return goTo("/app/indicators.xhtml?report=" + report);
    }

    public int goToNew(String report) {
        return goTo("/app/indicator-setting.xhtml?report=" + report);
    }

    public int goToIndicator(String report, String ref) {
        return goTo("/app/indicator-setting.xhtml?report=%s&ref=%s".formatted(report, ref));
    }

    public int goToOrder(String report) {
        return goTo("/app/indicator-order.xhtml?report=" + report);
    }

    /** The references listed, in their order. */
    public List<String> refs() {
        return page.locator("#indicators .indicator-name__ref").allInnerTexts();
    }

    /** The words of a line of the list. */
    public String line(String ref) {
        return page.locator("#indicators tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".indicator-name__ref", new Page.LocatorOptions().setHasText(ref))))
                .last()
                .innerText();
    }

    public void show(String filter) {
        follow(page.locator(".chips a", new Page.LocatorOptions().setHasText(filter)));
    }

    /** Chooses the national indicator of the last, empty link. */
    public void link(String standard) {
        page.locator("select[id$=':standard']").last().selectOption(new SelectOption().setLabel(standard));
    }

    /** Types into a cell of a formula, counted from 1. */
    public void formula(int number, String cell, String text) {
        page.locator("#formulas .link-row")
                .nth(number - 1)
                .locator("input[id$=':" + cell + "']")
                .fill(text);
    }

    /** The formulas in words, as they are kept. */
    public List<String> formulas() {
        return page.locator("#formulas li").allInnerTexts();
    }

    /** Previews the effect of what is typed. */
    public void tryOut() {
        follow(page.locator("#tryOut"));
    }

    public String trial() {
        return page.locator("#trial").innerText();
    }

    public void store() {
        follow(page.locator("#store"));
    }

    public void replaceBy(String ref) {
        type("successor", ref);
        follow(page.locator("#replace"));
    }

    /** The button that has the focus, as it is read out. */
    public String focusedButton() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    /** The references in the order that is being made. */
    public List<String> order() {
        return page.locator("[id='order_data'] tr strong").allInnerTexts();
    }

    /** Moves an indicator with its button, which has the focus again afterwards. */
    public void moveUp(String ref) {
        Locator button = page.getByLabel("Up " + ref, new Page.GetByLabelOptions().setExact(true));
        button.focus();
        follow(button);
    }

    /** Drags an indicator to the place of another one. */
    public void drag(String ref, String to) {
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> row(ref).dragTo(row(to)));
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private Locator row(String ref) {
        return page.locator("[id='order_data'] tr strong")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + ref + "$")));
    }
}
