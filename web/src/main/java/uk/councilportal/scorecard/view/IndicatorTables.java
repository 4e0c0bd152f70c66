package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.BreakdownLine;
import uk.councilportal.scorecard.service.BreakdownTable;
import uk.councilportal.scorecard.service.Comparators;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.YearFigures;

/** The tables below the chart of an indicator: years, benchmarks, other periods and breakdowns. */
@Named
@RequestScoped
public class IndicatorTables {

    private static final BigDecimal BAR = new BigDecimal("1.04");

    @Inject
    private IndicatorView view;

    /**
     * A line of a table: its name, its figure, how far it is from another, and what changed of the national definition since the figure above.
     */
    public record Line(String name, DisclosedValue value, String change, String redefined) {}

    /** The earlier years and the year to date, each with its change on the year before. */
    public List<Line> getYears() {
        YearFigures year = view.getDetail().row().year();
        List<Line> lines = new ArrayList<>();
        Optional<DisclosedValue> before = Optional.empty();
        for (PeriodFigure figure : year.earlierYears()) {
            lines.add(line(figure, before));
            before = Optional.of(figure.value());
        }
        lines.add(new Line(
                currentYear(),
                year.yearToDate(),
                change(year.yearToDate(), before),
                year.broken() ? Messages.text("redefined.year") : ""));
        return lines;
    }

    private String currentYear() {
        return view.getDetail().heading().month().financialYear().toString();
    }

    private Line line(PeriodFigure figure, Optional<DisclosedValue> before) {
        return new Line(
                PeriodNames.longName(figure.period()),
                figure.value(),
                change(figure.value(), before),
                BreakWords.note(figure.breaks()));
    }

    private String change(DisclosedValue value, Optional<DisclosedValue> before) {
        return before.map(earlier -> difference(value, earlier)).orElse("");
    }

    private String difference(DisclosedValue value, DisclosedValue other) {
        return Differences.of(view.getDetail().row().indicator()).signed(value, other);
    }

    /** The benchmarks with how far the council's year is from each; none where none is held. */
    public List<Line> getBenchmarks() {
        Comparators beside = view.getDetail().row().beside();
        DisclosedValue own = view.getDetail().row().year().yearToDate();
        List<Line> lines = new ArrayList<>();
        add(lines, "benchmark.neighbours", beside.neighbourAverage(), own);
        add(lines, "benchmark.best", beside.bestNeighbour(), own);
        add(lines, "benchmark.national", beside.nationalAverage(), own);
        add(lines, "benchmark.quartile", beside.topQuartile(), own);
        return lines.stream().anyMatch(line -> line.value().value().isPresent()) ? lines : List.of();
    }

    /** "Rotherham 2016/17 (85.4%) beside others, 2014/15". */
    public String getBenchmarkCaption() {
        String own = Messages.text(
                "benchmark.own",
                view.getDetail().heading().councilName(),
                currentYear(),
                view.getDetail().row().year().yearToDate().displayed());
        String period = view.getDetail().row().beside().period();
        return period.isEmpty()
                ? Messages.text("benchmark.caption", own)
                : Messages.text("benchmark.captionOf", own, period);
    }

    /** The head of the column that says how far the council is from each benchmark. */
    public String getCouncilIs() {
        return Messages.text("benchmark.councilIs", view.getDetail().heading().councilName());
    }

    private void add(List<Line> lines, String key, DisclosedValue benchmark, DisclosedValue own) {
        lines.add(new Line(Messages.text(key), benchmark, difference(own, benchmark), ""));
    }

    /** Quarters, terms and years the council reports besides months. */
    public List<Line> getOtherPeriods() {
        return view.getDetail().history().otherPeriods().stream()
                .map(figure -> line(figure, Optional.empty()))
                .toList();
    }

    /** "237 of 626", or the count alone, or nothing. */
    public String count(BreakdownLine line) {
        if (line.numerator().value().isEmpty()) {
            return "";
        }
        return line.denominator().value().isPresent()
                ? Messages.text(
                        "breakdown.of",
                        line.numerator().displayed(),
                        line.denominator().displayed())
                : line.numerator().displayed();
    }

    /** The length of the bar of a share on a scale of 104. */
    public String bar(BreakdownLine line) {
        return line.share()
                .value()
                .map(share ->
                        share.multiply(BAR).setScale(1, RoundingMode.HALF_UP).toPlainString())
                .orElse("0");
    }

    public boolean hasCounts(BreakdownTable table) {
        return table.lines().stream().anyMatch(line -> line.numerator().value().isPresent());
    }

    public boolean hasShares(BreakdownTable table) {
        return table.lines().stream().anyMatch(line -> line.share().value().isPresent());
    }

    /** Whether there is anything in the tables that needs a key. */
    public boolean isExplained() {
        KeyOfMarks key = getKey();
        return !key.symbols().isEmpty() || !key.small().isEmpty() || key.broken();
    }

    /** The symbols that occur in the tables of the page, for the key. */
    public KeyOfMarks getKey() {
        return KeyOfMarks.ofSymbols(Stream.of(
                                view.getDetail().history().months().stream()
                                        .flatMap(month -> Stream.of(
                                                month.figure().value(), month.numerator(), month.denominator())),
                                getYears().stream().map(Line::value),
                                getBenchmarks().stream().map(Line::value),
                                view.getDetail().breakdowns().stream()
                                        .flatMap(table -> table.lines().stream())
                                        .flatMap(line -> line.months().stream()))
                        .flatMap(values -> values))
                .broken(isBroken());
    }

    private boolean isBroken() {
        return !view.getDetail().row().breaks().isEmpty()
                || view.getDetail().breakdowns().stream()
                        .flatMap(table -> table.lines().stream())
                        .flatMap(line -> line.breaks().stream())
                        .anyMatch(breaks -> !breaks.isEmpty());
    }
}
