package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorChecks;

/** A part is not greater than its whole: as declared, and for figures shown as a share of another. */
final class PartOfRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        Optional<IndicatorChecks.Part> declared = figure.declared().part();
        Optional<Expression> whole = declared.map(IndicatorChecks.Part::whole)
                .or(() -> figure.definition().derivation().shareOf());
        CheckSeverity severity =
                declared.map(IndicatorChecks.Part::severity).orElse(CheckKind.ABOVE_WHOLE.usualSeverity());
        if (whole.isEmpty() || figure.amounts().isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> limit = whole.flatMap(figure::sum);
        return figure.value()
                .filter(value -> limit.isPresent() && value.compareTo(limit.get()) > 0)
                .map(value -> figure.finding(
                        CheckKind.ABOVE_WHOLE,
                        severity,
                        figure.printed(value),
                        figure.printed(limit.orElseThrow()),
                        CheckedFigure.named(whole.get())));
    }
}
