package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.IndicatorChecks;

/** A stock is the one before plus who came minus who left, give or take what the indicator declares. */
final class StockRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        return figure.amounts().isEmpty()
                ? Optional.empty()
                : figure.declared().stock().flatMap(stock -> follow(figure, stock));
    }

    private static Optional<CheckFinding> follow(CheckedFigure figure, IndicatorChecks.Stock stock) {
        Optional<BigDecimal> before = figure.valueBefore(1);
        Optional<BigDecimal> expected =
                before.flatMap(last -> figure.sum(stock.movement()).map(last::add));
        return figure.value()
                .filter(value -> expected.isPresent()
                        && value.subtract(expected.get()).abs().compareTo(stock.within()) > 0)
                .map(value -> figure.finding(
                        CheckKind.STOCK_DOES_NOT_FOLLOW,
                        stock.severity(),
                        figure.printed(value),
                        figure.printed(expected.orElseThrow()),
                        figure.printed(before.orElseThrow()),
                        CheckedFigure.named(stock.movement())));
    }
}
