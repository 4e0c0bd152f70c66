package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.ChartPoint;
import uk.councilportal.scorecard.service.ChartSeries;
import uk.councilportal.scorecard.service.MonthLine;
import uk.councilportal.target.model.RagStatus;

/** The chart of an indicator: its title, its summary in words, and the configuration the browser draws. */
@Named
@RequestScoped
public class IndicatorChart {

    private static final int ENOUGH = 2;

    @Inject
    private IndicatorView view;

    /** Whether there are points enough to draw a line. */
    public boolean isDrawn() {
        return series().points().size() >= ENOUGH;
    }

    private ChartSeries series() {
        return view.getDetail().chart();
    }

    /** What the chart shows, in a few words. */
    public String getTitle() {
        List<MonthLine> months = view.getDetail().history().months();
        RagStatus now = months.get(months.size() - 1).rag();
        boolean changed = months.size() > 1 && months.get(months.size() - 2).rag() != now;
        if (now != RagStatus.NOT_RATED) {
            return Messages.text("chart.title." + now + (changed ? ".changed" : ""), lastMonth());
        }
        if (highest() == last()) {
            return Messages.text("chart.title.highest", lastMonth());
        }
        return Messages.text(lowest() == last() ? "chart.title.lowest" : "chart.title.between", lastMonth());
    }

    private String lastMonth() {
        return PeriodNames.longName(last().period());
    }

    /** The facts of the chart, for everybody who cannot see it. */
    public String getSummary() {
        String range = Messages.text(
                "chart.summary",
                lowest().value().displayed(),
                PeriodNames.longName(lowest().period()),
                highest().value().displayed(),
                PeriodNames.longName(highest().period()),
                last().value().displayed());
        return Stream.of(range, isWithLimits() ? limits() : "", breaks())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What changed of the national definition, and that the limits are worked out across it. */
    private String breaks() {
        String note = BreakWords.note(series().breaks());
        return note.isEmpty() || !isWithLimits() ? note : note + " " + Messages.text("redefined.limits");
    }

    /** Whether a dotted line is drawn where the national definition changed. */
    public boolean isBroken() {
        return !series().breaks().isEmpty();
    }

    private String limits() {
        ChartSeries series = series();
        return Messages.text(
                series.trial() ? "chart.limits.trial" : "chart.limits",
                series.lowerLimit().displayed(),
                series.upperLimit().displayed(),
                series.mean().displayed(),
                series.points().size());
    }

    /** Whether the expected range is drawn. */
    public boolean isWithLimits() {
        return series().lowerLimit().value().isPresent()
                && series().upperLimit().value().isPresent();
    }

    /** Whether a target is drawn. */
    public boolean isWithTarget() {
        return series().target().value().isPresent();
    }

    public boolean isWithImprovement() {
        return has(SpcSignal.IMPROVEMENT);
    }

    public boolean isWithConcern() {
        return has(SpcSignal.CONCERN);
    }

    public boolean isWithUnusual() {
        return has(SpcSignal.UNUSUAL);
    }

    private boolean has(SpcSignal signal) {
        return series().points().stream().anyMatch(point -> point.spc() == signal);
    }

    /** What Chart.js draws. */
    public String getConfiguration() {
        return ChartConfiguration.of(view.getDetail()).json();
    }

    private ChartPoint last() {
        return series().points().get(series().points().size() - 1);
    }

    private ChartPoint lowest() {
        return series().points().stream().min(byValue()).orElseThrow();
    }

    private ChartPoint highest() {
        return series().points().stream().max(byValue()).orElseThrow();
    }

    private static Comparator<ChartPoint> byValue() {
        return Comparator.comparing(point -> point.value().value().orElseThrow());
    }
}
