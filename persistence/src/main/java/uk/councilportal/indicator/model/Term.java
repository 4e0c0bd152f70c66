package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.util.Optional;

/** One term of an {@link Expression}. */
public sealed interface Term {

    /** Which number of an observation is meant. */
    enum Component {
        /** The figure itself. */
        VALUE(""),
        /** Its numerator. */
        NUMERATOR("#num"),
        /** Its denominator. */
        DENOMINATOR("#den");

        private final String mark;

        Component(String mark) {
            this.mark = mark;
        }

        /** The mark behind a reference. */
        public String mark() {
            return mark;
        }
    }

    /**
     * A fixed number, such as an annual target.
     *
     * @param value the number
     */
    record Constant(BigDecimal value) implements Term {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * The population that applied at the end of the period.
     *
     * @param series the name of the series, empty for the council's ordinary one
     */
    record PopulationOf(String series) implements Term {
        @Override
        public String toString() {
            return series.isEmpty() ? "population" : "population:" + series;
        }
    }

    /**
     * A figure of an indicator.
     *
     * @param code the indicator
     * @param selection the breakdown named, if it is not the one being worked out
     * @param component which of its numbers
     */
    record FigureOf(IndicatorCode code, Optional<Selection> selection, Component component) implements Term {
        @Override
        public String toString() {
            return "[" + code + "]" + selection.map(Selection::toString).orElse("") + component.mark();
        }
    }

    /**
     * The months of a run, or of the financial year so far, added up.
     *
     * @param months the number of months; 0 for the financial year so far
     * @param figure what is added
     */
    record SumOf(int months, FigureOf figure) implements Term {
        /** Whether the run starts in April. */
        public boolean yearToDate() {
            return months == 0;
        }

        @Override
        public String toString() {
            return (yearToDate() ? "ytd" : "sum" + months) + "(" + figure + ")";
        }
    }
}
