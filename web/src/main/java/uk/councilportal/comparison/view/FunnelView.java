package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.comparison.service.FunnelSearch;
import uk.councilportal.comparison.service.VariationService;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;

/** Councils of different size around their average: who differs by more than chance. Every choice stands in the address. */
@Named
@RequestScoped
public class FunnelView {

    static final String PAGE = "funnel.xhtml";

    @Inject
    private VariationService variations;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private ComparisonFiles files;

    private FunnelPlot plot;
    private List<FunnelRow> rows = List.of();

    /** Reads the plot the address asks for, or writes it as a file. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        selection.offer(one -> FunnelWords.hasFunnel(one.measure().unit()));
        plot = found().orElseGet(() -> variations.funnel(selection.request()));
        rows = FunnelRow.of(plot, selection::isFocus);
        files.answer(
                "funnel-" + plot.indicator().code() + "-" + plot.period(), getTitle(), () -> VariationFile.of(plot));
    }

    /** Where the address names no indicator, the first that can be drawn. */
    private Optional<FunnelPlot> found() {
        Optional<FunnelPlot> first = selection.isIndicatorNamed()
                ? Optional.empty()
                : variations.firstFunnel(new FunnelSearch(selection.periods(), selection.peers(), selection.focus()));
        first.ifPresent(found -> selection.propose(found.indicator(), found.period()));
        return first;
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return plot != null;
    }

    /** Whether there are points enough to draw. */
    public boolean isDrawn() {
        return plot.isDrawn();
    }

    public List<FunnelRow> getRows() {
        return rows;
    }

    /** The indicator, which the page is about. */
    public String getTitle() {
        return plot == null
                ? Messages.text("navigation.funnel")
                : plot.indicator().title();
    }

    public String getChartTitle() {
        return FunnelWords.title(plot);
    }

    public String getSentence() {
        return FunnelWords.sentence(plot);
    }

    /** "Assessments in time, September 2016". */
    public String getCaption() {
        return Messages.text("league.caption", getTitle(), ComparisonWords.period(plot.period()));
    }

    /** What the figures count and which way is better. */
    public String getMeasure() {
        return ComparisonWords.measure(plot.indicator());
    }

    /** What Chart.js draws. */
    public String getConfiguration() {
        return new FunnelConfiguration(plot, rows).json();
    }

    /** Where the councils lie, as far as any lies there, for the key of the chart. */
    public List<Mark> getPlaces() {
        return rows.stream()
                .flatMap(row -> row.place().stream())
                .distinct()
                .sorted()
                .map(FunnelPlace::mark)
                .toList();
    }

    /** Where the reader learns why a council has no point, or why it has one. */
    public String whyAddress(FunnelRow row) {
        return parameters.why(PAGE, row.council().code().value());
    }

    /** The marks and symbols of the table. */
    public KeyOfMarks getKey() {
        return KeyOfMarks.of(
                rows.stream().flatMap(row -> row.definition().stream()),
                rows.stream().map(FunnelRow::value));
    }
}
