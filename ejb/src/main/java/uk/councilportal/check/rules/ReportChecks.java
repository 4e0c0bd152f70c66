package uk.councilportal.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingMonth;

/**
 * All checks of a report's month.
 *
 * <p>Findings come in the order of the report and its rows, and do not depend on the order in which figures were entered.
 * A figure is compared with others only where it is right in itself, and with what is likely only where it is possible:
 * 0.94 instead of 94 is one mistake, not two. Not safe for use by several threads.
 */
public final class ReportChecks {

    private static final List<CheckRule> AS_ENTERED = List.of(
            new MissingFigureRule(),
            new NoLongerGivenRule(),
            new BothOrNoneRule(),
            new NegativeRule(),
            new WholeNumberRule(),
            new ZeroDenominatorRule(),
            new NumeratorWithinDenominatorRule(),
            new FractionForPercentageRule());
    private static final List<CheckRule> BESIDE_OTHERS =
            List.of(new DecimalsRule(), new RangeRule(), new PartOfRule(), new PartsAddUpRule(), new StockRule());
    private static final List<CheckRule> BESIDE_WHAT_IS_LIKELY = List.of(new JumpRule(), new UnchangedRule());

    private final CheckInputs inputs;
    private final DueFigures due;
    private final Map<IndicatorCode, IndicatorDefinition> indicators = new HashMap<>();

    /** Prepares the checks of a month; nothing is checked before it is asked for. */
    public ReportChecks(CheckInputs inputs, ReportingMonth month) {
        this.inputs = inputs;
        this.due = new DueFigures(inputs.observations(), inputs.retired(), month);
        inputs.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
    }

    /** Everything that is found in the month's cells. */
    public List<CheckFinding> findings() {
        return inputs.indicators().stream()
                .flatMap(indicator -> due.cells(indicator).stream())
                .flatMap(this::check)
                .toList();
    }

    /** How many figures the month has to have, entered or not. */
    public int due() {
        return Math.toIntExact(inputs.indicators().stream()
                .mapToLong(indicator -> due.cells(indicator).stream()
                        .filter(cell -> due.isDue(indicator, cell))
                        .count())
                .sum());
    }

    /** What is found in the month's cells of one row. */
    public List<CheckFinding> findings(IndicatorCode code, Breakdown breakdown) {
        return Optional.ofNullable(indicators.get(code)).stream()
                .flatMap(indicator -> due.cells(indicator).stream())
                .filter(cell -> cell.breakdown().equals(breakdown))
                .flatMap(this::check)
                .toList();
    }

    /** What is found in one cell, of whatever month. */
    public List<CheckFinding> findings(FigureCell cell) {
        return check(cell).toList();
    }

    private Stream<CheckFinding> check(FigureCell cell) {
        IndicatorDefinition indicator = indicators.get(cell.code());
        if (indicator == null) {
            return Stream.empty();
        }
        CheckedFigure figure = new CheckedFigure(indicator, cell, due.isDue(indicator, cell), inputs);
        List<CheckFinding> wrong = apply(AS_ENTERED, figure);
        if (!wrong.isEmpty()) {
            return wrong.stream();
        }
        List<CheckFinding> found = apply(BESIDE_OTHERS, figure);
        boolean possible = found.stream().allMatch(CheckFinding::isExplainable);
        return possible ? Stream.concat(found.stream(), apply(BESIDE_WHAT_IS_LIKELY, figure).stream()) : found.stream();
    }

    private static List<CheckFinding> apply(List<CheckRule> rules, CheckedFigure figure) {
        return rules.stream()
                .map(rule -> rule.check(figure))
                .flatMap(Optional::stream)
                .toList();
    }
}
