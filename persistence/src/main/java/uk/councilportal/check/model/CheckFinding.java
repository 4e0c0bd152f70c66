package uk.councilportal.check.model;

import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Something a check has found.
 *
 * <p>A warning with a reason is settled as long as neither the figure nor what the check says about it changes.
 *
 * @param kind what is wrong
 * @param severity how much it weighs
 * @param cell where
 * @param facts what to put into the text: figures as printed, references, months
 * @param reason why the figure is right all the same; for warnings only
 */
public record CheckFinding(
        CheckKind kind, CheckSeverity severity, FigureCell cell, List<String> facts, Optional<AcceptedReason> reason) {

    /** Takes a copy; refuses a reason for an error. */
    public CheckFinding {
        facts = List.copyOf(facts);
        if (severity == CheckSeverity.ERROR && reason.isPresent()) {
            throw new IllegalArgumentException("An error is put right, not explained");
        }
    }

    /** A finding nobody has explained. */
    public static CheckFinding of(CheckKind kind, CheckSeverity severity, FigureCell cell, List<String> facts) {
        return new CheckFinding(kind, severity, cell, facts, Optional.empty());
    }

    /** The same with the reason why the figure is right. */
    public CheckFinding accepted(AcceptedReason why) {
        return new CheckFinding(kind, severity, cell, facts, Optional.of(why));
    }

    /** Whether the month cannot be submitted because of it. */
    public boolean isOpen() {
        return severity == CheckSeverity.ERROR || reason.isEmpty();
    }

    /** Whether a reason would settle it. */
    public boolean isExplainable() {
        return severity == CheckSeverity.WARNING;
    }

    public IndicatorCode code() {
        return cell.code();
    }

    public Breakdown breakdown() {
        return cell.breakdown();
    }

    public ReportingPeriod period() {
        return cell.period();
    }

    /** The key of its text in the message bundle. */
    public String messageKey() {
        return kind.messageKey();
    }
}
