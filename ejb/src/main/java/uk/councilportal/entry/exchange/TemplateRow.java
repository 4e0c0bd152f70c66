package uk.councilportal.entry.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * A row of a template: one figure of one period.
 *
 * @param figure what it is about
 * @param content what is kept, or what is computed
 */
public record TemplateRow(Figure figure, Content content) {
    /**
     * The figure of a row.
     *
     * @param ref the council's reference of the indicator
     * @param title its title
     * @param breakdown the part of the council
     * @param period the period
     */
    public record Figure(String ref, String title, Breakdown breakdown, ReportingPeriod period) {}

    /**
     * What stands in a row.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @param value the value
     * @param status the status in words, "Not available"; empty while nothing is entered
     * @param note what the reader has to know, may be empty
     */
    public record Content(
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> value,
            String status,
            String note) {
        /** The status of rows that are there to be read only. */
        public static final String COMPUTED = "Computed";

        /** Nothing entered yet. */
        public static Content blank() {
            return new Content(Optional.empty(), Optional.empty(), Optional.empty(), "", "");
        }

        /** A figure that is computed. */
        public static Content computed(Optional<BigDecimal> value) {
            return new Content(Optional.empty(), Optional.empty(), value, COMPUTED, "");
        }

        boolean isComputed() {
            return status.equals(COMPUTED);
        }
    }
}
