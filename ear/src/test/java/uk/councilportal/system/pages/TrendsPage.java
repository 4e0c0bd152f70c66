package uk.councilportal.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page of several councils over the months. */
public class TrendsPage extends ComparisonPage {

    private static final String CHART = "Chart.getChart(document.querySelector('.chart canvas'))";

    public TrendsPage(Page page) {
        super(page, "trends.xhtml", "trendTable");
    }

    /** The sentence under the title of the chart; that of the page where nothing is drawn. */
    @Override
    public String sentence() {
        return page.locator(".chart__summary, p.sentence").first().innerText();
    }

    public String chartTitle() {
        return page.locator(".chart__title").innerText();
    }

    /** What screen readers are told of the canvas. */
    public String chartLabel() {
        return page.locator(".chart canvas").getAttribute("aria-label");
    }

    public boolean isDrawn() {
        return page.locator(".chart canvas").count() == 1;
    }

    /** A line of the chart as the browser draws it: name, shape of its points, width, dashes, then its points. */
    @SuppressWarnings("unchecked")
    public List<Object> line(String council) {
        page.waitForFunction("() => window.Chart && " + CHART);
        return (List<Object>) page.evaluate(
                "name => { const set = " + CHART
                        + ".data.datasets.find(one => one.label === name);"
                        + " return set && [set.label, set.pointStyle, set.borderWidth, set.borderDash.length, ...set.data]; }",
                council);
    }

    /** The points of a line: a number or null for each month. */
    public List<Object> points(String council) {
        List<Object> line = line(council);
        return line.subList(4, line.size());
    }

    /** The names in the key of the chart. */
    public List<String> key() {
        return page.locator(".chart__legend li").allInnerTexts();
    }

    /** What the picture of the chart is called when it is saved. */
    public String pictureName() {
        return page.waitForDownload(page.locator("[data-save-picture]")::click).suggestedFilename();
    }

    public String source() {
        return page.content();
    }
}
