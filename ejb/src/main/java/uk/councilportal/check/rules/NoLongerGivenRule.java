package uk.councilportal.check.rules;

import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.observation.model.ObservationStatus;

/** Where the council had a figure the time before and now has none, it says why: in the note, or as a reason. */
final class NoLongerGivenRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        boolean withdrawn =
                figure.status().filter(NoLongerGivenRule::saysThereIsNone).isPresent();
        boolean hadOne = figure.enteredBefore(1)
                .filter(observation -> observation.status().hasValue())
                .isPresent();
        return withdrawn && hadOne && !figure.isNoted()
                ? Optional.of(figure.finding(CheckKind.NO_LONGER_GIVEN))
                : Optional.empty();
    }

    private static boolean saysThereIsNone(ObservationStatus status) {
        return status == ObservationStatus.NOT_AVAILABLE || status == ObservationStatus.NOT_APPLICABLE;
    }
}
