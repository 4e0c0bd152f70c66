package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.Assurance;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The control chart (XmR) of one council's standard indicator over all months the reader sees.
 *
 * <p>Limits are worked out from the points shown, phase by phase: where the council measures otherwise from some month on,
 * a new phase begins. A month without a point is a gap, and the phase goes on behind it.
 *
 * @param indicator the indicator
 * @param council the council
 * @param points one a month from the first to the last with a figure
 * @param phases the phases in their order, from each break of the series to the next; at least one
 * @param aim what the council aims at and whether it will get there
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record ProcessChart(
        StandardHeading indicator,
        ComparedCouncil council,
        List<Point> points,
        List<Phase> phases,
        Aim aim,
        ExportPolicy policy) {

    /** Takes copies. */
    public ProcessChart {
        points = List.copyOf(points);
        phases = List.copyOf(phases);
    }

    /** The phase that is running. */
    public Phase latest() {
        return phases.get(phases.size() - 1);
    }

    /** The phase a point belongs to. */
    public Phase phase(int at) {
        return phases.stream().filter(phase -> at < phase.to()).findFirst().orElseThrow();
    }

    /** Whether the council measures otherwise from this point on. */
    public boolean breaksAt(int at) {
        return at > 0 && phase(at).from() == at;
    }

    /** The changes of the national definition since the figure shown before this point; none for a gap. */
    public List<SeriesBreak> redefinedAt(int at) {
        return SeriesBreaks.along(
                        points.stream().map(Point::figure).toList(),
                        points.stream().map(Point::month).toList(),
                        indicator.validity().breaks())
                .get(at);
    }

    /**
     * One month.
     *
     * @param month the month
     * @param figure the figure
     * @param target what the council aims at; missing where nothing is set, and always for anybody but the council itself
     * @param signal what the chart says about it; not available for a gap
     * @param reason why it is unusual; none where it is not
     */
    public record Point(
            ReportingMonth month, ShownFigure figure, DisclosedValue target, SpcSignal signal, SpcReason reason) {

        Point with(SpcSignal found, SpcReason why) {
            return new Point(month, figure, target, found, why);
        }
    }

    /**
     * Months measured alike.
     *
     * @param from the place of its first point
     * @param to the place behind its last point
     * @param limits its limits; empty where fewer than two of its points are shown
     */
    public record Phase(int from, int to, Optional<Limits> limits) {}

    /**
     * The limits, as far as a figure can reach them: not below none, and of a percentage not above all.
     *
     * @param mean the centre line
     * @param lower the lower limit
     * @param upper the upper limit
     * @param trial whether there are too few points for the limits to be more than a trial
     */
    public record Limits(DisclosedValue mean, DisclosedValue lower, DisclosedValue upper, boolean trial) {}

    /**
     * What the council aims at.
     *
     * @param target the target beside the latest figure; empty where there is none or the reader may not see it
     * @param assurance whether the process as it runs in the latest phase will meet it
     */
    public record Aim(Optional<DisclosedValue> target, Assurance assurance) {}
}
