package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.comparison.service.ProcessChart.Limits;
import uk.councilportal.comparison.service.ProcessChart.Point;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.target.model.RagStatus;

/** What a control chart says in words: where the council stands, what is unusual, and whether it meets its own target. */
final class SpcWords {

    /** Fewer figures have no line. */
    static final int FEWEST = 2;

    private static final List<SpcSignal> SIGNALS = List.of(SpcSignal.CONCERN, SpcSignal.IMPROVEMENT, SpcSignal.UNUSUAL);

    private SpcWords() {}

    /** The chart in at most ten words. */
    static String title(ProcessChart chart) {
        Point last = last(chart);
        return Messages.text(
                "spc.title." + last.signal(),
                chart.council().name(),
                last.month().longName());
    }

    /** The facts of the chart, for everybody who cannot see it. */
    static String sentence(ProcessChart chart) {
        List<Point> shown = shown(chart);
        if (shown.isEmpty()) {
            return Messages.text("spc.nothing", chart.council().name());
        }
        if (shown.size() < FEWEST) {
            return Messages.text(
                    "spc.one",
                    chart.council().name(),
                    shown.get(0).figure().value().displayed(),
                    shown.get(0).month().longName());
        }
        return Stream.of(latest(chart), breaks(chart), redefined(chart), signals(chart), aim(chart), assurance(chart))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String latest(ProcessChart chart) {
        Point last = last(chart);
        if (chart.latest().limits().isEmpty()) {
            return Messages.text(
                    "spc.latest.none",
                    chart.council().name(),
                    last.figure().value().displayed(),
                    last.month().longName());
        }
        Limits limits = chart.latest().limits().orElseThrow();
        return Messages.text(
                limits.trial() ? "spc.latest.trial" : "spc.latest",
                chart.council().name(),
                last.figure().value().displayed(),
                last.month().longName(),
                limits.lower().displayed(),
                limits.upper().displayed(),
                limits.mean().displayed(),
                shown(latestPoints(chart)).size());
    }

    /** Where the national definition changed, and why. */
    private static String redefined(ProcessChart chart) {
        List<Point> points = chart.points();
        return BreakWords.across(
                chart.indicator().validity(),
                points.get(0).month(),
                points.get(points.size() - 1).month());
    }

    /** Where the council began to measure otherwise, from where limits are worked out anew. */
    private static String breaks(ProcessChart chart) {
        List<String> months = chart.phases().stream()
                .skip(1)
                .map(phase -> chart.points().get(phase.from()).month().longName())
                .toList();
        return months.isEmpty() ? "" : Messages.text("spc.broken", ComparisonWords.list(months));
    }

    private static List<Point> latestPoints(ProcessChart chart) {
        return chart.points().subList(chart.latest().from(), chart.latest().to());
    }

    private static String signals(ProcessChart chart) {
        String found = SIGNALS.stream()
                .map(signal -> months(chart, signal))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? Messages.text("spc.signals.none") : found;
    }

    private static String months(ProcessChart chart, SpcSignal signal) {
        List<String> months = chart.points().stream()
                .filter(point -> point.signal() == signal)
                .map(point -> point.month().longName())
                .toList();
        return months.isEmpty()
                ? ""
                : Messages.text("spc.signals." + signal, months.size(), months.get(months.size() - 1));
    }

    /** The target, and whether the latest phase will meet it. */
    private static String aim(ProcessChart chart) {
        return chart.aim()
                .target()
                .map(target -> Messages.text(
                        "spc.aim." + aimed(chart),
                        target.displayed(),
                        shown(latestPoints(chart)).size()))
                .orElse("");
    }

    private static String aimed(ProcessChart chart) {
        boolean judged = chart.indicator().measure().polarity().judges();
        return judged ? chart.aim().assurance().name() : "noJudgement";
    }

    /** How often the council rated its figure green against its own target, which is all that is published of it. */
    static String assurance(ProcessChart chart) {
        List<RagStatus> rated = chart.points().stream()
                .flatMap(point -> point.figure().rating().stream())
                .filter(rating -> rating != RagStatus.NOT_RATED)
                .toList();
        long met = rated.stream().filter(rating -> rating == RagStatus.GREEN).count();
        if (rated.isEmpty()) {
            return Messages.text("spc.target.none", chart.council().name());
        }
        String kind = met == rated.size() ? "always" : met == 0 ? "never" : "sometimes";
        return Messages.text("spc.target." + kind, chart.council().name(), met, rated.size());
    }

    static List<Point> shown(ProcessChart chart) {
        return shown(chart.points());
    }

    private static List<Point> shown(List<Point> points) {
        return points.stream()
                .filter(point -> point.figure().number().isPresent())
                .toList();
    }

    private static Point last(ProcessChart chart) {
        Optional<Point> last = shown(chart).stream().reduce((one, other) -> other);
        return last.orElseThrow();
    }
}
