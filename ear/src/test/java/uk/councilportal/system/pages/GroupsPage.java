package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Saved groups of councils, and the form that chooses one on every page that compares. */
public class GroupsPage extends ComparisonPage {

    public GroupsPage(Page page) {
        super(page, "groups.xhtml", "groups");
    }

    /** Gives the choice a name by keyboard alone. */
    public void save(String name) {
        confirm(name, "#save-now");
    }

    public void rename(String group, String name) {
        follow(action(group, "Rename"));
        confirm(name, "#rename-now");
    }

    public void remove(String group) {
        follow(action(group, "Remove"));
        follow(page.locator("#remove-now"));
    }

    private void confirm(String name, String button) {
        page.locator("#name").fill(name);
        page.locator(button).focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Where an action on a group leads. */
    public String addressOf(String group, String words) {
        return action(group, words).getAttribute("href");
    }

    private Locator action(String group, String words) {
        return rowOf(group).locator("a", new Locator.LocatorOptions().setHasText(words));
    }

    /** The councils that are about to be saved. */
    public List<String> councils() {
        return page.locator("#group-councils li").allInnerTexts();
    }

    /** What has to be put right. */
    public String problem() {
        return page.locator(".error-summary").innerText();
    }

    /** Whether the form of a comparison offers a group. */
    public boolean offers(String group) {
        return page.locator("#peers optgroup option").allInnerTexts().contains(group);
    }

    /** Chooses a group in the form of a comparison. */
    public void choose(String group) {
        page.locator("#peers").selectOption(new SelectOption().setLabel(group));
        follow(page.locator("form.filters button[type=submit]"));
    }

    /** The group that is chosen in the form of a comparison. */
    public String chosenGroup() {
        return page.locator("#peers option:checked").innerText();
    }
}
