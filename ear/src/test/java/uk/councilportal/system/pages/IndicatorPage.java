package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** The page of one indicator. */
public class IndicatorPage extends PortalPage {

    private static final String PATH = "/app/indicator.xhtml";

    public IndicatorPage(Page page) {
        super(page);
    }

    public int goToIndicator(String report, String ref, String month) {
        return goTo("%s?report=%s&ref=%s&month=%s".formatted(PATH, report, ref, month));
    }

    public boolean isAt() {
        return page.url().contains(PATH)
                && page.locator(".measure-value--headline").count() == 1;
    }

    public void backToScorecard() {
        follow(page.locator(".breadcrumb a"));
    }

    public String headline() {
        return page.locator(".measure-value--headline").innerText().replaceAll("\\s", "");
    }

    public String sentence() {
        return page.locator(".sentence").innerText();
    }

    /** Whether the canvas of the chart has anything on it. */
    public boolean isChartDrawn() {
        page.waitForFunction("() => document.querySelector('.chart canvas')?.width > 0");
        return (Boolean) page.evaluate("() => { const c = document.querySelector('.chart canvas');"
                + " return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(part => part > 0); }");
    }

    /** The colour in which the line of the chart is drawn. */
    public String lineColour() {
        return (String) page.evaluate(
                "() => Chart.getChart(document.querySelector('.chart canvas')).data.datasets[0].borderColor");
    }

    /** How many months the line of the chart has, gaps included. */
    public int monthsInChart() {
        return (Integer)
                page.evaluate("() => Chart.getChart(document.querySelector('.chart canvas')).data.labels.length");
    }

    /** The months with which a dotted line begins, because they are counted otherwise, as the browser draws them. */
    @SuppressWarnings("unchecked")
    public List<String> monthsBehindADottedLine() {
        page.waitForFunction("() => window.Chart && Chart.getChart(document.querySelector('.chart canvas'))");
        return (List<String>)
                page.evaluate("() => { const drawn = Chart.getChart(document.querySelector('.chart canvas')).data;"
                        + " return drawn.datasets[0].breaks.map(at => drawn.labels[at]); }");
    }

    /** What the key of the chart explains. */
    public List<String> chartKey() {
        return page.locator(".chart__legend li").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The line of a table that begins with a word: what is drawn and what is only spoken. */
    public String line(String caption, String name) {
        return page.locator("table")
                .filter(new Locator.FilterOptions().setHas(page.locator("caption:has-text('" + caption + "')")))
                .locator("tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("th:has-text('" + name + "')")))
                .first()
                .textContent();
    }

    /** What stands below the months about breaks in the series. */
    public String breaks() {
        return page.locator("#breaks + p").innerText();
    }

    /** What the page tells of the linked national indicator: what changed, whether it ended. */
    public String validity() {
        return page.locator("#validity").innerText();
    }

    /** What remains to be read on paper. */
    public String printed() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String words = page.locator("main").innerText();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return words;
    }

    public String chartSummary() {
        return page.locator(".chart__summary").innerText();
    }

    public String chartLabel() {
        return page.locator(".chart canvas").getAttribute("aria-label");
    }

    public List<String> months() {
        return page.locator("details.disclosure[open] tbody th").allInnerTexts();
    }

    public List<String> captions() {
        return page.locator("table caption").allInnerTexts();
    }

    public String definition() {
        return page.locator("aside .panel").first().innerText();
    }

    public void openHistory() {
        page.locator("#history > summary").click();
    }

    /** The changes of figures that are shown, latest first. */
    public List<String> history() {
        return page.locator("#history tbody tr").allInnerTexts();
    }

    public void followInHistory(String words) {
        follow(page.locator("#history a").filter(new Locator.FilterOptions().setHasText(words)));
    }
}
