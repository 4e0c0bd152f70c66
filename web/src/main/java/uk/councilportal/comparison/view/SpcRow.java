package uk.councilportal.comparison.view;

import java.util.Optional;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.target.view.RatingMark;

/**
 * One month of a control chart, as the page shows it.
 *
 * @param chart the chart
 * @param at its place among the months
 */
public record SpcRow(ProcessChart chart, int at) {

    ProcessChart.Point point() {
        return chart.points().get(at);
    }

    /** Whether the figure is measured otherwise from here on, so that a new phase begins. */
    public boolean broken() {
        return chart.breaksAt(at);
    }

    public String month() {
        return point().month().longName();
    }

    public DisclosedValue value() {
        return point().figure().value();
    }

    public DisclosedValue target() {
        return point().target();
    }

    /** "60.0% to 80.0%", the limits of its phase; nothing where it has none. */
    public String expected() {
        return limits().map(limits -> Messages.text(
                        "compare.interval",
                        limits.lower().displayed(),
                        limits.upper().displayed()))
                .orElse("");
    }

    private Optional<ProcessChart.Limits> limits() {
        return chart.phase(at).limits();
    }

    /** What the chart says about the month; nothing where it says nothing. */
    public Optional<Mark> signal() {
        return look().map(look -> look.mark(isHigh()));
    }

    /** How the point is drawn; nothing for a gap. */
    Optional<SpcLook> look() {
        return SpcLook.of(point().signal());
    }

    private boolean isHigh() {
        return limits().flatMap(limits -> limits.mean().value())
                .flatMap(mean -> point().figure().number().map(number -> number.compareTo(mean) > 0))
                .orElse(false);
    }

    /** "Unusual, concern: outside the limits". */
    public String words() {
        String signal = Messages.text("spc." + point().signal());
        return point().reason() == SpcReason.NONE
                ? signal
                : Messages.text("spc.because", signal, Messages.text("spc.reason." + point().reason()));
    }

    /** How the council rates the figure against its own target; nothing where it does not. */
    public Optional<Mark> rating() {
        return point().figure().rating().map(RatingMark::of);
    }

    /** What differs, where the figure comes from, or why there is none. */
    public String about() {
        String own = ComparisonWords.about(point().figure());
        String redefined = BreakWords.here(chart.redefinedAt(at));
        return redefined.isEmpty() ? own : redefined + " " + own;
    }

    public String issue() {
        return ComparisonWords.issue(point().figure());
    }
}
