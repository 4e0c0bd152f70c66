package uk.councilportal.check.rules;

import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;

/** One thing that can be wrong with a figure. */
interface CheckRule {

    /** What is wrong with the figure; empty when nothing is, or when it is not a figure the rule is about. */
    Optional<CheckFinding> check(CheckedFigure figure);
}
