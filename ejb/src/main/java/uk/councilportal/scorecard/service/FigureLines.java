package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureState;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/** Computed figures in long form, as the council's own people see them. */
final class FigureLines {

    private FigureLines() {}

    static List<FigureLine> of(ScorecardCalculation calculation) {
        return calculation.figures().stream().map(FigureLines::line).toList();
    }

    private static FigureLine line(ComputedFigure figure) {
        return new FigureLine(
                figure.key().code().value(),
                figure.key().breakdown().dimensions(),
                figure.key().breakdown().members(),
                figure.key().kind().name(),
                figure.key().period(),
                disclosed(figure));
    }

    /** The text as printed is kept: arrows and words have no number, and a missing figure is printed as a dash. */
    private static DisclosedValue disclosed(ComputedFigure figure) {
        if (figure.value() instanceof MeasureValue.Missing missing) {
            DisclosedValue plain = DisclosedValue.missing(missing);
            return new DisclosedValue(
                    plain.state(),
                    figure.displayed(),
                    Optional.empty(),
                    plain.symbol(),
                    figure.reason(),
                    Optional.empty());
        }
        DisclosureState state =
                figure.value().known().orElseThrow().signum() == 0 ? DisclosureState.ZERO : DisclosureState.VALUE;
        return new DisclosedValue(
                state, figure.displayed(), figure.value().known(), Optional.empty(), figure.reason(), Optional.empty());
    }
}
