package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The councils that leave, and the proof that one has left. */
public class LeavingPage extends PortalPage {
    public static final String PATH = "/app/leaving.xhtml";

    public LeavingPage(Page page) {
        super(page);
    }

    public int open() {
        return goTo(PATH);
    }

    public int openCouncil(String code) {
        return goTo(PATH + "?council=" + code);
    }

    /** The councils, each as one line of words, the latest first. */
    public List<String> councils() {
        return lines("#leavings tbody tr");
    }

    public void order(String code, String reason) {
        if (!code.isEmpty()) {
            page.locator("#council").selectOption(code);
        }
        page.locator("#reason").fill(reason);
        follow(page.locator("#order-now"));
    }

    public void withdraw() {
        follow(page.locator("#withdraw-now"));
    }

    public void agreeInstead(String reason) {
        page.locator("#reason").fill(reason);
        follow(page.locator("#instead-now"));
    }

    public boolean isRemovable() {
        return page.locator("#remove-now").count() > 0;
    }

    public void remove() {
        follow(page.locator("#remove-now"));
    }

    public String steps() {
        return page.locator("#steps").innerText();
    }

    /** How many rows were removed and how many are left, in words. */
    public String result() {
        return page.locator("#result").innerText();
    }

    /** The tables with what was removed from them, each as one line of words. */
    public List<String> removed() {
        return lines("#removed tbody tr");
    }

    /** Where the proof can be downloaded. */
    public String proofAddress() {
        return (String) page.locator("#proof-file").evaluate("link => link.pathname + link.search");
    }

    public List<String> problems() {
        return lines(".error-summary li");
    }

    private List<String> lines(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
