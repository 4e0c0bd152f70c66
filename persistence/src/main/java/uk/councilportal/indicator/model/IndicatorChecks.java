package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a council declares about the figures of one indicator so that mistakes are found while they are entered. The
 * checks that hold for every figure need no declaration.
 *
 * <p>Written on the indicator as clauses separated by semicolons, each with the severity behind it where it is not the
 * usual one, {@code error} or {@code warning}:
 *
 * <pre>
 * range 0..150                 from 0 to 150, both allowed; either may be left out; an error
 * stock [6.3] - [6.4]          the figure of the month before plus 6.3 minus 6.4; a warning
 * stock [6.3] - [6.4] within 3 the same, three more or less are let pass
 * part of [6.1]                never more than the figure of 6.1; an error
 * jump error                   a jump against the twelve months before is an error instead of a warning
 * jump off: reason             jumps are not looked for
 * </pre>
 *
 * @param range the figures that are possible; without it percentages lie between 0 and 100
 * @param stock how a stock follows from the one before
 * @param part what the figure is a part of
 * @param jump how jumps are dealt with
 */
public record IndicatorChecks(Optional<Range> range, Optional<Stock> stock, Optional<Part> part, Jump jump) {

    private static final IndicatorChecks NONE =
            new IndicatorChecks(Optional.empty(), Optional.empty(), Optional.empty(), Jump.usual());

    /**
     * The figures that are possible, both ends allowed.
     *
     * @param from the lowest, empty for any
     * @param to the highest, empty for any
     * @param severity what a figure outside is
     */
    public record Range(Optional<BigDecimal> from, Optional<BigDecimal> to, CheckSeverity severity) {
        /** Refuses a range that holds nothing, and one that holds everything. */
        public Range {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("A range has an end: range 0..150");
            }
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
                throw new IllegalArgumentException(
                        "A range begins with its lower end: " + text(from) + ".." + text(to));
            }
        }

        /** Whether the figure lies in it. */
        public boolean contains(BigDecimal value) {
            return from.map(lowest -> value.compareTo(lowest) >= 0).orElse(true)
                    && to.map(highest -> value.compareTo(highest) <= 0).orElse(true);
        }

        @Override
        public String toString() {
            return "range " + text(from) + ".." + text(to) + unless(severity, CheckSeverity.ERROR);
        }

        private static String text(Optional<BigDecimal> end) {
            return end.map(BigDecimal::toPlainString).orElse("");
        }
    }

    /**
     * A stock follows from the one of the period before.
     *
     * @param movement what is added and taken away in the period, "[6.3] - [6.4]"
     * @param within how far the stock may lie beside it, because its inputs are counted on different days
     * @param severity what a stock further away is
     */
    public record Stock(Expression movement, BigDecimal within, CheckSeverity severity) {
        @Override
        public String toString() {
            String margin = within.signum() == 0 ? "" : " within " + within.toPlainString();
            return "stock " + movement + margin + unless(severity, CheckSeverity.WARNING);
        }
    }

    /**
     * The figure counts some of what another one counts.
     *
     * @param whole the other one
     * @param severity what a figure above it is
     */
    public record Part(Expression whole, CheckSeverity severity) {
        @Override
        public String toString() {
            return "part of " + whole + unless(severity, CheckSeverity.ERROR);
        }
    }

    /**
     * How a jump against the months before is dealt with.
     *
     * @param severity what a jump is
     * @param offBecause why jumps are not looked for; empty when they are
     */
    public record Jump(CheckSeverity severity, String offBecause) {
        /** A jump is a warning. */
        public static Jump usual() {
            return new Jump(CheckSeverity.WARNING, "");
        }

        /** Whether jumps are looked for. */
        public boolean isOn() {
            return offBecause.isEmpty();
        }

        @Override
        public String toString() {
            return isOn() ? "jump" + unless(severity, CheckSeverity.WARNING) : "jump off: " + offBecause;
        }
    }

    /** Nothing beyond the checks that hold for every figure. */
    public static IndicatorChecks none() {
        return NONE;
    }

    /**
     * Reads what is written on an indicator; nothing is read from an empty text.
     *
     * @throws IllegalArgumentException naming the clause that is not understood
     */
    public static IndicatorChecks parse(String text) {
        return new IndicatorChecksParser().parse(text);
    }

    /** The figures of other indicators it is about. */
    public Stream<Expression> expressions() {
        return Stream.concat(stock.map(Stock::movement).stream(), part.map(Part::whole).stream());
    }

    /** The text it can be read from. */
    @Override
    public String toString() {
        return Stream.of(range, stock, part, Optional.of(jump).filter(declared -> !declared.equals(Jump.usual())))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private static String unless(CheckSeverity severity, CheckSeverity usual) {
        return severity == usual ? "" : " " + severity.name().toLowerCase(Locale.ROOT);
    }
}
