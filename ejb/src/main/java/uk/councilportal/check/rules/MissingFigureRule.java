package uk.councilportal.check.rules;

import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;

/** A figure that is due has to be entered, or the council says that it has none. */
final class MissingFigureRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        boolean said = figure.entered()
                .filter(observation -> !observation.status().hasValue()
                        || !observation.amounts().isEmpty())
                .isPresent();
        return figure.isDue() && !said ? Optional.of(figure.finding(CheckKind.MISSING)) : Optional.empty();
    }
}
