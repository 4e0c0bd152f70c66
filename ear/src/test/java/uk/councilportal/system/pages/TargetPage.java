package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The targets of a report, and the page of one target. */
public class TargetPage extends FormPage {

    public TargetPage(Page page) {
        super(page);
    }

    public int goToList(String report, String year) {
        return goTo("/app/targets.xhtml?report=%s&year=%s".formatted(report, year));
    }

    public int goToTarget(String report, String ref, String year) {
        return goTo("/app/target.xhtml?report=%s&ref=%s&year=%s".formatted(report, ref, year));
    }

    /** The words of a line of the list. */
    public String line(String ref) {
        return page.locator("#targets tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a[href*='ref=" + ref + "&'], a[href$='ref=" + ref + "']")))
                .first()
                .innerText();
    }

    /** Whether fields can be typed into. */
    public boolean canBeSet() {
        return page.locator("#store").count() == 1;
    }

    public boolean canTakeOver() {
        return page.locator("#take").count() == 1;
    }

    public void takeOver() {
        follow(page.locator("#take"));
    }

    public void tryOut() {
        follow(page.locator("#try"));
    }

    public void store() {
        follow(page.locator("#store"));
    }

    /** The rows of the trial: period, figure, rating now, rating with the new target. */
    public List<String> trial() {
        return page.locator("#trial tbody tr").allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** The field a link of the summary of errors leads to. */
    public String followFault(int number) {
        page.locator(".error-summary a").nth(number).click();
        return (String) page.evaluate("document.activeElement.id");
    }

    public List<String> history() {
        return page.locator("#history tbody tr").allInnerTexts();
    }
}
