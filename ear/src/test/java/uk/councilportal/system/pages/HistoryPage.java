package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Who did what in one's own council. */
public class HistoryPage extends PortalPage {

    private static final String PATH = "/app/history.xhtml";

    public HistoryPage(Page page) {
        super(page);
    }

    /** Goes to the history with choices such as "outcome=REFUSED". */
    public int goToChoice(String choices) {
        return goTo(PATH + "?" + choices);
    }

    /** The entries shown, each as one line of words. */
    public List<String> entries() {
        return page.locator("#entries tbody tr").allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
    }

    public void chooseOutcome(String label) {
        page.locator("#outcome").selectOption(new SelectOption().setLabel(label));
        follow(page.locator("form.filters button"));
    }

    public List<String> faults() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    public String fileAddress() {
        return page.locator("a[download]").getAttribute("href");
    }
}
