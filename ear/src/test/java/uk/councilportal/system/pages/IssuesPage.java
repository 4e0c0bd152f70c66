package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The published issues. */
public class IssuesPage extends PortalPage {
    private static final String PATH = "/app/issues.xhtml";

    public IssuesPage(Page page) {
        super(page);
    }

    public int goToIssues() {
        return goTo(PATH);
    }

    /** Month and number of the issues listed. */
    public List<String> issues() {
        return page.locator("main .data-table tbody tr").all().stream()
                .map(row -> row.locator("th").innerText() + ", "
                        + row.locator("td a").first().innerText().split(",")[0].strip())
                .toList();
    }

    /** Compares two issues, named as "2017-02.1". */
    public void compare(String one, String other) {
        page.locator("select[name=one]").selectOption(one);
        page.locator("select[name=other]").selectOption(other);
        follow(page.locator("main form button[type=submit]"));
    }

    /** What differs between the two compared. */
    public List<String> differences() {
        return page.locator("#differences + .table-region tbody tr").allInnerTexts();
    }
}
