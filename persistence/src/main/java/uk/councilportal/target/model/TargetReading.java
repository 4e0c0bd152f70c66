package uk.councilportal.target.model;

import java.util.List;
import java.util.Optional;

/**
 * What a typed target was read as: a setting, or everything that is wrong with it.
 *
 * @param setting the setting, empty when there is a problem
 * @param problems the problems, in the order of the fields
 */
public record TargetReading(Optional<TargetSetting> setting, List<TargetProblem> problems) {
    /** Takes a copy of the problems. */
    public TargetReading {
        problems = List.copyOf(problems);
    }
}
