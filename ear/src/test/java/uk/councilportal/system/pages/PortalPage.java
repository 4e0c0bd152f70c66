package uk.councilportal.system.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What every page has: a heading, header and navigation, and the duty to be accessible. */
public class PortalPage {

    private static final String NARROWER_THAN_ITS_CONTENT =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final String FADED_OVER = "Promise.allSettled(document.getAnimations()"
            + ".filter(animation => animation instanceof CSSTransition).map(animation => animation.finished))"
            + ".then(() => true)";

    protected final Page page;
    private final List<String> complaints = new ArrayList<>();

    public PortalPage(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Goes to an address of the portal and answers its status. */
    public int goTo(String address) {
        return page.navigate(address).status();
    }

    /** Clicks what leads to another page and waits until that page is there. */
    protected void follow(Locator link) {
        page.waitForNavigation(link::click);
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    public String address() {
        return page.url();
    }

    /** All words of the page as a reader sees them. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Role and place in the header. */
    public String signedInAs() {
        return page.locator(".portal-header__who").innerText();
    }

    public List<String> navigation() {
        return page.locator(".portal-nav:not(.portal-nav--local) a").allInnerTexts();
    }

    /** The entries of the navigation that are marked as where the reader is. */
    public List<String> navigationMarks() {
        return page.locator(".portal-nav:not(.portal-nav--local) a[aria-current]")
                .allInnerTexts();
    }

    /** Opens an entry of the navigation, or a page beside the one shown, as the keyboard does. */
    public void openByKeyboard(String words) {
        Locator link = page.locator(".portal-nav a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
        link.focus();
        page.waitForNavigation(() -> press("Enter"));
    }

    /** The pages beside the one shown. */
    public List<String> pagesBeside() {
        return page.locator(".portal-nav--local a").allInnerTexts();
    }

    /** What the header offers besides the navigation. */
    public List<String> tools() {
        return page.locator(".portal-header__tools a").allInnerTexts();
    }

    /** The entries of the navigation that hold the page shown. */
    public List<String> whereWeAre() {
        return page.locator(".portal-nav [aria-current]").allInnerTexts();
    }

    /** What the browser complained about since the page object was made: scripts, styles, what the policy refused. */
    public List<String> complaints() {
        return complaints;
    }

    /** Broken rules of accessibility once all colours have faded over, each with the markup it was found in. */
    public List<String> accessibilityViolations() {
        page.evaluate(FADED_OVER);
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    public boolean scrollsSideways() {
        return (Boolean) page.evaluate(NARROWER_THAN_ITS_CONTENT);
    }

    public void resizeTo(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** Switches between light and dark, and waits until all colours have faded over. */
    public void switchTheme() {
        page.locator("[data-theme-toggle]").click();
        page.evaluate(FADED_OVER);
    }

    public String theme() {
        return page.locator("html").getAttribute("data-theme");
    }

    /** The colour of the page itself, as the browser paints it. */
    public String paper() {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    public void press(String key) {
        page.keyboard().press(key);
    }

    /** The words of what has the focus. */
    public String focused() {
        return (String) page.evaluate("document.activeElement.innerText");
    }
}
