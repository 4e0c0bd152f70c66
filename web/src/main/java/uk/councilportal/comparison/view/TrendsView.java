package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;

/** Several councils over the months, one of them looked at. Every choice stands in the address. */
@Named
@RequestScoped
public class TrendsView {

    static final String PAGE = "trends.xhtml";

    @Inject
    private ComparisonService comparisons;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private ComparisonFiles files;

    private TrendTable table;
    private List<TrendLine> lines = List.of();

    /** Reads the months the address asks for, or writes them as a file. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        selection.endAtLatest();
        table = comparisons.trends(selection.request());
        lines = TrendLine.of(table);
        files.answer(
                "trends-" + table.indicator().code() + "-" + selection.month(),
                getTitle(),
                () -> ComparisonFile.of(table));
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return table != null;
    }

    /** Whether there is a point to draw. */
    public boolean isDrawn() {
        return lines.stream().anyMatch(TrendLine::drawn);
    }

    /** Whether a council measures otherwise from some month on. */
    public boolean isBroken() {
        return lines.stream().anyMatch(line -> !line.breaks().isEmpty());
    }

    /** Whether a target is drawn, which only the council itself sees. */
    public boolean isAimed() {
        return lines.stream().anyMatch(TrendLine::aimed);
    }

    public List<TrendLine> getLines() {
        return lines;
    }

    public List<String> getMonths() {
        return table.months().stream().map(ReportingMonth::shortName).toList();
    }

    /** The indicator, which the page is about. */
    public String getTitle() {
        return table == null
                ? Messages.text("navigation.trends")
                : table.indicator().title();
    }

    public String getChartTitle() {
        return TrendWords.title(table);
    }

    public String getSentence() {
        return TrendWords.sentence(table);
    }

    /** "Children on a plan, March 2016 to March 2017". */
    public String getCaption() {
        return Messages.text(
                "trends.caption",
                table.indicator().title(),
                table.months().get(0).longName(),
                selection.month().longName());
    }

    /** What the figures count and which way is better. */
    public String getMeasure() {
        return ComparisonWords.measure(table.indicator());
    }

    /** What Chart.js draws. */
    public String getConfiguration() {
        return TrendConfiguration.of(table, lines).json();
    }

    /** Where the reader learns why the latest figure of a council is shown, or why not. */
    public String whyAddress(TrendLine line) {
        return parameters.why(PAGE, line.code());
    }

    /** The code of the indicator, for links to other pages about it. */
    public String getIndicator() {
        return table.indicator().code();
    }

    /** The marks and symbols of the table. */
    public KeyOfMarks getKey() {
        return KeyOfMarks.of(
                lines.stream().flatMap(line -> line.definition().stream()),
                lines.stream()
                        .flatMap(line -> Stream.concat(
                                line.cells().stream().map(TrendLine.Cell::value),
                                line.aimed() ? line.targets().stream() : Stream.empty())));
    }
}
