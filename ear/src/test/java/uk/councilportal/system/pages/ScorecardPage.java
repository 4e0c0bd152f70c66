package uk.councilportal.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The scorecard of one's own council. */
public class ScorecardPage extends PortalPage {

    private static final String BLOCK = """
            result => {
                const rows = [result];
                while (rows[0].previousElementSibling?.matches('.count')) {
                    rows.unshift(rows[0].previousElementSibling);
                }
                const figure = cell => [...cell.querySelectorAll(':scope > span')]
                    .map(span => span.matches('.symbol') ? span.firstChild.textContent : span.textContent).join('');
                return rows.map(row => [row.querySelector('.indicator-name__ref').textContent,
                    ...[...row.querySelectorAll('td')].slice(0, 2).map(figure)].join(' '));
            }""";

    private static final String PATH = "/app/scorecard.xhtml";

    public ScorecardPage(Page page) {
        super(page);
    }

    /** Goes to a scorecard with choices such as "report=ROTH-SG&month=2017-03". */
    public int goToChoice(String choices) {
        return goTo(PATH + "?" + choices);
    }

    public boolean isAt() {
        return page.url().contains(PATH) && page.locator("#scorecard").count() == 1;
    }

    /** The heads of the columns a reader sees, from left to right. */
    public List<String> columns() {
        return page.locator("#scorecard thead th:not(.group-head)").all().stream()
                .filter(Locator::isVisible)
                .sorted(Comparator.comparingDouble(head -> head.boundingBox().x))
                .map(head -> head.innerText().replaceAll("\\s+", " ").strip())
                .toList();
    }

    public int rows() {
        return page.locator("#scorecard tbody tr:not(.theme):not(.count)").count();
    }

    /** Every line of the table, cell by cell as it is drawn and spoken. */
    public List<String> lines() {
        return page.locator("#scorecard tr").allTextContents();
    }

    public List<String> areas() {
        return page.locator("#scorecard .theme__label").allInnerTexts();
    }

    /** The words of a row: what is drawn and what is only spoken. */
    public String row(String ref) {
        return rowOf(ref).textContent();
    }

    /** The block of an indicator, counts first: of each row the reference and its first two figures. */
    @SuppressWarnings("unchecked")
    public List<String> block(String ref) {
        return (List<String>) rowOf(ref).evaluate(BLOCK);
    }

    private Locator rowOf(String ref) {
        return page.locator("#scorecard tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                ".indicator-name__ref", new Page.LocatorOptions().setHasText(exactly(ref)))));
    }

    private static Pattern exactly(String text) {
        return Pattern.compile("^" + text.replaceAll("[^A-Za-z0-9]", "\\\\$0") + "$");
    }

    public void openIndicator(String ref) {
        follow(rowOf(ref).locator("a"));
    }

    /** The page an indicator was opened on. */
    public IndicatorPage asIndicator() {
        return new IndicatorPage(page);
    }

    public List<String> filters() {
        return page.locator(".chip").allInnerTexts();
    }

    /** Follows the filter whose words begin so, such as "Off target and worse". */
    public void filter(String words) {
        follow(page.locator(".chip")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    /** Leaves one area by the panel of filters. */
    public void chooseArea(String title) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Filter"))
                .click();
        page.locator("select#area").selectOption(title);
        follow(page.locator("details[open] button[type=submit]"));
    }

    /** Hides a group of columns by the column chooser. */
    public void hideColumns(String group) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Columns"))
                .click();
        page.locator("details[open] input[value=" + group + "]").uncheck();
        follow(page.locator("details[open] button[type=submit]"));
    }

    public void showAllColumns() {
        page.locator("[data-show-all]").click();
    }

    public void compactRows() {
        follow(page.locator(".segmented a").last());
    }

    /** The space above and below the text of a cell, which is what row height means here. */
    public String cellSpace() {
        return (String)
                page.locator("#scorecard tbody td").first().evaluate("cell => getComputedStyle(cell).paddingTop");
    }

    /** What the line of the last months of a row says to those who cannot see it. */
    public String trend(String ref) {
        return rowOf(ref).locator(".sparkline").getAttribute("aria-label");
    }

    /** The rows that go across a change of the national definition, and what changed. */
    public List<String> breaks() {
        return page.locator("#breaks ~ ul").first().locator("li").allInnerTexts();
    }

    /** The cells of a row behind which a dotted line begins: what is drawn and what is only spoken. */
    public List<String> brokenCells(String ref) {
        return rowOf(ref).locator("td.is-broken").allTextContents();
    }

    /** Whether the line of the last months of a row has a tick where it is counted otherwise. */
    public boolean hasTick(String ref) {
        return rowOf(ref).locator(".sparkline .sparkline__break").count() == 1;
    }

    /** What there is commentary about, besides indicators: the report as a whole, areas. */
    public List<String> topics() {
        return page.locator("section[aria-labelledby=topics] h3").allInnerTexts();
    }

    public String issue() {
        return page.locator(".issue-banner").innerText();
    }

    public List<String> reports() {
        return page.locator(".tabs a").allInnerTexts();
    }

    public List<String> months() {
        return page.locator("select#month option").allInnerTexts();
    }

    public List<String> downloads() {
        return page.locator("a[download]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
