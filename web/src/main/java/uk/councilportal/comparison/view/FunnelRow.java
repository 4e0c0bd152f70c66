package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;

/**
 * One council of a funnel plot, as the page shows it. What is not known or not shown is empty.
 *
 * @param measure what the figures count
 * @param council the council
 * @param figure its figure
 * @param point its point; empty where it has none
 * @param focus whether the reader looks at it
 */
public record FunnelRow(
        Measure measure, ComparedCouncil council, ShownFigure figure, Optional<FunnelPlot.Point> point, boolean focus) {

    /** The councils with a point, then those without. */
    static List<FunnelRow> of(FunnelPlot plot, Predicate<ComparedCouncil> focus) {
        Measure measure = plot.indicator().measure();
        Stream<FunnelRow> points = plot.points().stream()
                .map(point -> new FunnelRow(
                        measure, point.council(), point.figure(), Optional.of(point), focus.test(point.council())));
        Stream<FunnelRow> others = plot.without().stream()
                .map(line -> new FunnelRow(
                        measure, line.council(), line.figure(), Optional.empty(), focus.test(line.council())));
        return Stream.concat(points, others).toList();
    }

    public String name() {
        return council.name();
    }

    public DisclosedValue value() {
        return figure.value();
    }

    /** "62 of 294". */
    public String counts() {
        return point.map(FunnelPlot.Point::counts).map(ComparisonWords::counts).orElse("");
    }

    /** The 95 % limits for its size. */
    public String likely() {
        return point.flatMap(FunnelPlot.Point::limit)
                .map(FunnelPlot.Limit::likely)
                .map(interval -> ComparisonWords.interval(interval, measure.format()))
                .orElse("");
    }

    /** The 99.8 % limits for its size. */
    public String possible() {
        return point.flatMap(FunnelPlot.Point::limit)
                .map(FunnelPlot.Limit::possible)
                .map(interval -> ComparisonWords.interval(interval, measure.format()))
                .orElse("");
    }

    /** Where it lies. */
    Optional<FunnelPlace> place() {
        return point.flatMap(FunnelPlot.Point::position).map(position -> FunnelPlace.of(position, measure.polarity()));
    }

    /** The mark of where it lies. */
    public Optional<Mark> mark() {
        return place().map(FunnelPlace::mark);
    }

    /** "Above the 99.8% limit, worse". */
    public String placeWords() {
        return point.flatMap(FunnelPlot.Point::position)
                .map(position -> Messages.text("funnel.position." + position))
                .map(words -> Messages.text("funnel.judged." + place().orElseThrow(), words))
                .orElse("");
    }

    /** The mark of its definition. */
    public Optional<Mark> definition() {
        return ComparisonWords.definition(figure).map(ComparisonMarks::of);
    }

    /** What differs, or why there is no point. */
    public String about() {
        boolean withoutCounts = point.isEmpty() && figure.number().isPresent();
        return withoutCounts ? Messages.text("funnel.noCounts") : ComparisonWords.about(figure);
    }
}
