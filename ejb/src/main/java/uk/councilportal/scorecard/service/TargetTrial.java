package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.target.model.TargetProblem;

/**
 * What the latest twelve months would have been rated with a target as typed, beside how they are rated.
 *
 * @param problems what is wrong with the target; then there are no months
 * @param text the target as it would be printed, empty when there is a problem
 * @param months the months, or the quarters or terms of an indicator that has no monthly figures; oldest first
 */
public record TargetTrial(List<TargetProblem> problems, Optional<TargetText> text, List<TrialMonth> months) {
    /** Takes copies of the lists. */
    public TargetTrial {
        problems = List.copyOf(problems);
        months = List.copyOf(months);
    }

    /** How many would be rated otherwise. */
    public long changed() {
        return months.stream().filter(TrialMonth::changed).count();
    }
}
