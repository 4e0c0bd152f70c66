package uk.councilportal.comparison.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Messages;

/** What a funnel plot says in words: who lies outside what chance allows, and who has no point. */
final class FunnelWords {

    private static final List<FunnelPosition> OUTSIDE =
            List.of(FunnelPosition.FAR_ABOVE, FunnelPosition.ABOVE, FunnelPosition.BELOW, FunnelPosition.FAR_BELOW);

    private FunnelWords() {}

    /** Whether figures of this unit can have a funnel at all: those made of two counts. */
    static boolean hasFunnel(MeasureUnit unit) {
        return unit == MeasureUnit.PERCENT || unit.isRate();
    }

    /** The plot in at most ten words. */
    static String title(FunnelPlot plot) {
        return Messages.text("funnel.title", outside(plot), plot.points().size());
    }

    /** The plot in a sentence, then who is left out. */
    static String sentence(FunnelPlot plot) {
        String first = plot.isDrawn() ? drawn(plot) : refused(plot);
        return Stream.of(
                        first,
                        left(plot, FigureGap.NOT_COMPARABLE),
                        left(plot, FigureGap.WITHHELD),
                        BreakWords.within(plot.indicator().validity(), plot.period()),
                        BreakWords.ended(plot.indicator().validity(), plot.period()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String drawn(FunnelPlot plot) {
        String average = plot.average().displayed();
        long outside = outside(plot);
        if (outside == 0) {
            return Messages.text("funnel.allInside", plot.points().size(), average);
        }
        List<String> parts = OUTSIDE.stream()
                .filter(position -> !names(plot, position).isEmpty())
                .map(position -> {
                    List<String> names = names(plot, position);
                    return Messages.text("funnel.lies." + position, ComparisonWords.list(names), names.size());
                })
                .toList();
        long inside = plot.points().size() - outside;
        return Messages.text("funnel.outside", ComparisonWords.list(parts), inside, average);
    }

    private static String refused(FunnelPlot plot) {
        MeasureUnit unit = plot.indicator().measure().unit();
        if (!hasFunnel(unit)) {
            return Messages.text("funnel.noRatio", plot.indicator().title());
        }
        return Messages.text(
                "funnel.tooFew",
                plot.points().size(),
                ComparisonWords.period(plot.period()),
                ComparisonWords.list(plot.points().stream()
                        .map(point -> point.council().name())
                        .toList()));
    }

    private static String left(FunnelPlot plot, FigureGap gap) {
        List<String> names = plot.without().stream()
                .filter(line -> line.figure().gap() == gap)
                .map(LeagueLine::council)
                .map(council -> council.name())
                .toList();
        return names.isEmpty() ? "" : Messages.text("funnel.left." + gap, ComparisonWords.list(names), names.size());
    }

    private static long outside(FunnelPlot plot) {
        return Arrays.stream(FunnelPosition.values())
                .filter(position -> position != FunnelPosition.INSIDE)
                .mapToLong(position -> names(plot, position).size())
                .sum();
    }

    private static List<String> names(FunnelPlot plot, FunnelPosition position) {
        return plot.points().stream()
                .filter(point -> point.position().filter(position::equals).isPresent())
                .map(point -> Messages.text(
                        "funnel.council",
                        point.council().name(),
                        point.figure().value().displayed()))
                .toList();
    }
}
