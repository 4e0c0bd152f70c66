package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Boards, their members and the councils they have asked. */
public class BoardsPage extends PortalPage {
    public static final String PATH = "/app/boards.xhtml";

    public BoardsPage(Page page) {
        super(page);
    }

    public int open() {
        return goTo(PATH);
    }

    public int openBoard(String name) {
        return goTo(PATH + "?board=" + name);
    }

    /** The boards, each as one line of words. */
    public List<String> boards() {
        return rows("#boards tbody tr");
    }

    /** The councils of the board shown, each as one line of words. */
    public List<String> councils() {
        return rows("#councils tbody tr");
    }

    public List<String> members() {
        return rows("#members li");
    }

    public void keep(String name, String title) {
        page.locator("#title").fill(title);
        page.locator("#name").fill(name);
        follow(page.locator("#keep-now"));
    }

    public void ask(String council) {
        if (!council.isEmpty()) {
            page.locator("#council").selectOption(new SelectOption().setLabel(council));
        }
        follow(page.locator("#ask-now"));
    }

    public void askNoLonger(String council) {
        follow(page.locator("#councils tbody tr")
                .filter(new Locator.FilterOptions().setHasText(council))
                .locator("input[type=submit]"));
    }

    public List<String> faults() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    private List<String> rows(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
