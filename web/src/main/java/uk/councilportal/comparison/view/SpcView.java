package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ChartRequest;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.comparison.service.VariationService;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** One council's indicator over its months: what is usual variation and what is more. Every choice stands in the address. */
@Named
@RequestScoped
public class SpcView {

    static final String PAGE = "spc.xhtml";

    @Inject
    private VariationService variations;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonFiles files;

    private ProcessChart chart;
    private List<SpcRow> rows = List.of();

    /** Reads the chart the address asks for, or writes it as a file. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        chart = variations.chart(new ChartRequest(selection.indicator().code(), selection.oneCouncil()));
        rows = IntStream.range(0, chart.points().size())
                .mapToObj(at -> new SpcRow(chart, at))
                .toList();
        files.answer(
                "spc-" + chart.indicator().code() + "-" + chart.council().code(),
                getTitle(),
                () -> VariationFile.of(chart));
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return chart != null;
    }

    /** Whether there are points enough for a line. */
    public boolean isDrawn() {
        return SpcWords.shown(chart).size() >= SpcWords.FEWEST;
    }

    /** Whether the council measures otherwise from some month on. */
    public boolean isBroken() {
        return rows.stream().anyMatch(SpcRow::broken);
    }

    /** Whether the council aims at anything that the reader may see. */
    public boolean isAimed() {
        return rows.stream().anyMatch(row -> row.target().value().isPresent());
    }

    /** Whether it can be said that the target will be met as things go now, or not. */
    public boolean isAssured() {
        return SpcLook.of(chart.aim().assurance()).isPresent();
    }

    /** What can be said of it. */
    public Mark getAssurance() {
        return SpcLook.of(chart.aim().assurance()).orElseThrow();
    }

    /** The months, the latest first. */
    public List<SpcRow> getRows() {
        return IntStream.iterate(rows.size() - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(rows::get)
                .toList();
    }

    /** The indicator, which the page is about. */
    public String getTitle() {
        return chart == null
                ? Messages.text("navigation.spc")
                : chart.indicator().title();
    }

    public String getCouncil() {
        return chart.council().name();
    }

    public String getChartTitle() {
        return SpcWords.title(chart);
    }

    public String getSentence() {
        return SpcWords.sentence(chart);
    }

    /** "Assessments in time, Rotherham". */
    public String getCaption() {
        return Messages.text("league.caption", getTitle(), getCouncil());
    }

    /** What the figures count and which way is better. */
    public String getMeasure() {
        return ComparisonWords.measure(chart.indicator());
    }

    /** What Chart.js draws. */
    public String getConfiguration() {
        return new SpcConfiguration(chart, rows).json();
    }

    /** The signals that occur, for the key of the chart. */
    public List<SpcLook> getSignals() {
        return rows.stream()
                .flatMap(row -> row.look().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The marks and symbols of the table. */
    public KeyOfMarks getKey() {
        Stream<DisclosedValue> targets = isAimed() ? rows.stream().map(SpcRow::target) : Stream.empty();
        return KeyOfMarks.of(
                rows.stream().flatMap(row -> row.rating().stream()),
                Stream.concat(rows.stream().map(SpcRow::value), targets));
    }

    /** The councils to choose from; one is always chosen. */
    public List<Option> getCouncils() {
        return selection.choices().councils().stream()
                .map(one -> new Option(
                        one.name(),
                        one.code().value(),
                        one.code().equals(chart.council().code())))
                .toList();
    }
}
