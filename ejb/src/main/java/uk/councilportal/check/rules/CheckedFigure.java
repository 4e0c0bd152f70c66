package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;

/** One figure with what a rule may look at: its numbers, its definition, the figures before it and beside it. */
final class CheckedFigure {

    private static final int YEAR = 12;

    private final IndicatorDefinition definition;
    private final FigureCell cell;
    private final boolean due;
    private final CheckInputs inputs;

    CheckedFigure(IndicatorDefinition definition, FigureCell cell, boolean due, CheckInputs inputs) {
        this.definition = definition;
        this.cell = cell;
        this.due = due;
        this.inputs = inputs;
    }

    IndicatorDefinition definition() {
        return definition;
    }

    IndicatorChecks declared() {
        return definition.checks();
    }

    MeasureUnit unit() {
        return definition.measure().unit();
    }

    ReportingPeriod period() {
        return cell.period();
    }

    /** Whether the council has to say something about it. */
    boolean isDue() {
        return due;
    }

    boolean isNoted() {
        return inputs.noted().contains(cell);
    }

    /** What was entered. */
    Optional<Observation> entered() {
        return enteredFor(cell.period());
    }

    /** What was entered for the same row so many periods earlier. */
    Optional<Observation> enteredBefore(int periods) {
        return enteredFor(before(periods));
    }

    /** The numbers entered; none for a figure the council has not. */
    Amounts amounts() {
        return entered()
                .filter(observation -> observation.status().hasValue())
                .map(Observation::amounts)
                .orElseGet(Amounts::none);
    }

    Optional<ObservationStatus> status() {
        return entered().map(Observation::status);
    }

    /** The figure, worked out or entered. */
    Optional<BigDecimal> value() {
        return valueOf(cell.period());
    }

    Optional<BigDecimal> valueBefore(int periods) {
        return valueOf(before(periods));
    }

    /** The known figures of so many periods before, oldest first. */
    List<BigDecimal> valuesBefore(int periods) {
        return IntStream.range(0, periods)
                .mapToObj(i -> valueBefore(periods - i))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sum of the terms for the same breakdown and period, if all of them are known. */
    Optional<BigDecimal> sum(Expression expression) {
        return inputs.calculation()
                .sum(expression, cell.breakdown(), cell.period())
                .known();
    }

    /** Whether the row names no member of the dimension, or the one that stands for all. */
    boolean isTotalOf(String dimension) {
        return inputs.observations().isTotalOf(cell.breakdown(), dimension);
    }

    boolean isMonth() {
        return cell.period().type() == PeriodType.MONTH;
    }

    /** The number as it is printed for the indicator, "1,653", "86.8%". */
    String printed(BigDecimal number) {
        return definition.format().format(number);
    }

    /** The number with every digit it was entered with, "0.94". */
    static String typed(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /** References as they are spoken of, "6.3 - 6.4". */
    static String named(Expression expression) {
        return expression.toString().replace("[", "").replace("]", "");
    }

    CheckFinding finding(CheckKind kind, String... facts) {
        return finding(kind, kind.usualSeverity(), facts);
    }

    CheckFinding finding(CheckKind kind, CheckSeverity severity, String... facts) {
        return CheckFinding.of(kind, severity, cell, Arrays.asList(facts));
    }

    private Optional<Observation> enteredFor(ReportingPeriod period) {
        return inputs.observations().find(cell.code(), cell.breakdown(), period);
    }

    private Optional<BigDecimal> valueOf(ReportingPeriod period) {
        return inputs.calculation().value(cell.code(), cell.breakdown(), period).known();
    }

    /** Months and quarters follow each other; other periods come round after a year. */
    private ReportingPeriod before(int periods) {
        PeriodType type = cell.period().type();
        boolean running = type == PeriodType.MONTH || type == PeriodType.QUARTER;
        return cell.period().back(periods * (running ? cell.period().months() : YEAR));
    }
}
