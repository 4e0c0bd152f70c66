package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Who did what: in one's own council, or anywhere for those who look after the portal. */
public class HistoryPage extends PortalPage {

    private static final int PATIENCE = 60;

    private final String path;

    private HistoryPage(Page page, String path) {
        super(page);
        this.path = path;
    }

    /** The page of a council. */
    public static HistoryPage ofCouncil(Page page) {
        return new HistoryPage(page, "/app/history.xhtml");
    }

    /** The page of the portal's administrators. */
    public static HistoryPage ofPortal(Page page) {
        return new HistoryPage(page, "/app/audit.xhtml");
    }

    /** Goes to the history with choices such as "outcome=REFUSED". */
    public int goToChoice(String choices) {
        return goTo(path + "?" + choices);
    }

    /** The same, again and again for a minute, since what happens at the sign-in service is taken over now and then. */
    public List<String> goToUntilThereAreEntries(String choices) {
        for (int second = 0; second < PATIENCE; second++) {
            goToChoice(choices);
            if (!entries().isEmpty()) {
                break;
            }
            page.waitForTimeout(1_000);
        }
        return entries();
    }

    /** The entries shown, each as one line of words. */
    public List<String> entries() {
        return page.locator("#entries tbody tr").allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
    }

    public void chooseOutcome(String label) {
        choose("outcome", label);
    }

    public void choose(String field, String label) {
        page.locator("#" + field).selectOption(new SelectOption().setLabel(label));
        follow(page.locator("form.filters button"));
    }

    /** Presses the head of a column. */
    public void sortBy(String head) {
        follow(page.locator("#entries th button").filter(new Locator.FilterOptions().setHasText(head)));
    }

    /** What the column of this head says of the order. */
    public String orderOf(String head) {
        return page.locator("#entries th")
                .filter(new Locator.FilterOptions().setHasText(head))
                .first()
                .getAttribute("aria-sort");
    }

    /** The texts of one column, counted from 1. */
    public List<String> column(int number) {
        return page.locator("#entries tbody tr > :nth-child(" + number + ")").allInnerTexts();
    }

    /** Verifies the trail and gives what is said of it. */
    public String verify() {
        page.locator("#verify").click();
        String verified = page.locator("#verified").innerText();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty() && !document.getElementById('verify').disabled");
        return verified;
    }

    public String nextPage() {
        follow(page.locator("nav a.button").last());
        return page.locator("nav .muted").last().innerText();
    }

    /** Whether each refused entry carries its mark, an icon beside the word. */
    public boolean refusedAreMarked() {
        return page.locator("#entries tr.row--refused .tag--error svg").count()
                == page.locator("#entries .tag--error").count();
    }

    public List<String> faults() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    public String fileAddress() {
        return fileAddress("csv");
    }

    /** The address of the file of this kind, "csv" or "xlsx". */
    public String fileAddress(String kind) {
        return page.locator("a[download][href*='file=" + kind + "']").getAttribute("href");
    }
}
