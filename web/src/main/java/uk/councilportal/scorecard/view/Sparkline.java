package uk.councilportal.scorecard.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.view.FigureText;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardRow;

/**
 * Fifteen months as a small line without axes, the target dashed. A month without a figure leaves a gap; so does a change of the national
 * definition, which is also marked by a tick.
 */
final class Sparkline {

    private static final double LEFT = 2;
    private static final double WIDTH = 98;
    private static final double TOP = 3;
    private static final double HEIGHT = 18;
    private static final double HALF = 0.5;

    private final List<PeriodFigure> figures;
    private final DisclosedValue target;
    private final double lowest;
    private final double span;

    private Sparkline(List<PeriodFigure> figures, DisclosedValue target) {
        this.figures = figures;
        this.target = target;
        double highest = drawn().max().orElse(0);
        this.lowest = drawn().min().orElse(0);
        this.span = highest - lowest;
    }

    static Sparkline of(ScorecardRow row) {
        return new Sparkline(row.recent().trend(), row.judgement().targetLine());
    }

    /** Whether a value lies above the mean of its series. */
    static boolean isAboveMean(List<BigDecimal> values, BigDecimal value) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.multiply(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64)
                        .compareTo(sum)
                >= 0;
    }

    /** The months' figures and the target, which all have to fit on the scale. */
    private DoubleStream drawn() {
        return Stream.concat(figures.stream().map(PeriodFigure::value), Stream.of(target))
                .flatMap(value -> value.value().stream())
                .mapToDouble(BigDecimal::doubleValue);
    }

    void write(Markup out) {
        Optional<PeriodFigure> last = last();
        if (last.isEmpty()) {
            FigureText.symbol(out, "x", Messages.text("sparkline.none"));
            return;
        }
        out.open("svg", "class", "sparkline", "viewBox", "0 0 104 24", "role", "img", "aria-label", label(last.get()));
        if (target.value().isPresent()) {
            out.open("path", "class", "sparkline__target", "d", "M0 " + y(target) + "H102")
                    .close();
        }
        out.open("path", "d", path()).close();
        breaks(out);
        int index = figures.indexOf(last.get());
        out.open("circle", "cx", x(index), "cy", y(last.get().value()), "r", "2.6")
                .close();
        out.close();
    }

    private Optional<PeriodFigure> last() {
        return figures.stream()
                .filter(figure -> figure.value().value().isPresent())
                .reduce((earlier, later) -> later);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < figures.size(); i++) {
            DisclosedValue value = figures.get(i).value();
            if (value.value().isPresent()) {
                path.append(pen && !figures.get(i).isBroken() ? 'L' : 'M')
                        .append(x(i))
                        .append(' ')
                        .append(y(value));
            }
            pen = value.value().isPresent();
        }
        return path.toString();
    }

    /** A tick between the figure that is counted otherwise and the month before it. */
    private void breaks(Markup out) {
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).isBroken()) {
                out.open("path", "class", "sparkline__break", "d", "M" + x(i - HALF) + " 0V24")
                        .close();
            }
        }
    }

    private String x(double place) {
        double step = figures.size() > 1 ? WIDTH / (figures.size() - 1) : 0;
        return String.format(Locale.ROOT, "%.1f", LEFT + step * place);
    }

    private String y(DisclosedValue value) {
        double share = span == 0 ? 0.5 : (value.value().orElseThrow().doubleValue() - lowest) / span;
        return String.format(Locale.ROOT, "%.1f", TOP + HEIGHT * (1 - share));
    }

    private String label(PeriodFigure last) {
        Comparator<PeriodFigure> byValue =
                Comparator.comparing(figure -> figure.value().value().orElseThrow());
        List<PeriodFigure> known = figures.stream()
                .filter(figure -> figure.value().value().isPresent())
                .toList();
        String months = Messages.text(
                "sparkline.label",
                String.valueOf(figures.size()),
                last.period().end().longName(),
                known.stream().min(byValue).orElseThrow().value().displayed(),
                known.stream().max(byValue).orElseThrow().value().displayed(),
                last.value().displayed());
        String aimed =
                target.value().isPresent() ? Messages.text("sparkline.target", months, target.displayed()) : months;
        String redefined = BreakWords.note(
                figures.stream().flatMap(figure -> figure.breaks().stream()).toList());
        return redefined.isEmpty() ? aimed : Messages.text("sparkline.broken", aimed, redefined);
    }
}
