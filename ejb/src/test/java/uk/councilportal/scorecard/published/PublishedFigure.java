package uk.councilportal.scorecard.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.FigureKey;

/**
 * A derived figure that a council printed.
 *
 * @param report the portal's code of the report
 * @param key which figure
 * @param printed the printed text
 * @param value the printed number; empty for arrows, ratings and words
 * @param source where in the report it stands
 */
record PublishedFigure(String report, FigureKey key, String printed, String value, String source) {

    private static final Map<String, String> REPORTS = Map.of(
            "ROTH-EH-2017-03", "ROTH-EH",
            "ROTH-SG-2017-03", "ROTH-SG",
            "ROTH-CAB-2015-16", "ROTH-CAB",
            "SOTON-2016-09", "SOTON");
    private static final Map<String, String> RATINGS = Map.of("R", "Red", "A", "Amber", "G", "Green");

    static PublishedFigure of(CSVRecord row) {
        FigureKey key = new FigureKey(
                new IndicatorCode(row.get("ref")),
                Breakdown.of(row.get("breakdown_dimension"), row.get("breakdown_value")),
                FigureKind.valueOf(row.get("kind")),
                row.get("period"));
        return new PublishedFigure(
                REPORTS.get(row.get("report")), key, row.get("printed"), row.get("value"), row.get("source"));
    }

    /** Whether the computed figure equals the printed one at the printed precision. */
    boolean equals(ComputedFigure computed) {
        if (value.isEmpty()) {
            return words().equals(computed.displayed());
        }
        BigDecimal number = new BigDecimal(value);
        return computed.value()
                .known()
                .map(known ->
                        known.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0)
                .orElse(false);
    }

    /** The figure in words. */
    String name() {
        return "%s %s%s %s"
                .formatted(
                        key.code(), key.breakdown().isTotal() ? "" : key.breakdown() + " ", key.kind(), key.period());
    }

    private String words() {
        return key.kind() == FigureKind.RAG ? RATINGS.getOrDefault(printed, printed) : printed;
    }
}
