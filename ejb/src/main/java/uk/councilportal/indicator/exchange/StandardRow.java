package uk.councilportal.indicator.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardVersion;

/** Writes standard indicators as the rows that {@link StandardIndicatorCsvParser} reads. */
public final class StandardRow {

    private StandardRow() {}

    /** The rows of an indicator, a row for each version. */
    public static List<Map<String, String>> of(StandardHistory history) {
        return history.versions().stream().map(version -> of(history, version)).toList();
    }

    /** The cells of one version by column, in the order of the file. */
    public static Map<String, String> of(StandardHistory history, StandardVersion version) {
        StandardIndicator indicator = version.indicator();
        StandardDefinition definition = indicator.definition();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", indicator.code());
        cells.put("title", indicator.title());
        cells.put("area", indicator.area());
        cells.put("polarity", indicator.measure().polarity().name());
        cells.put("unit", indicator.measure().unit().name());
        cells.put("decimals", String.valueOf(indicator.measure().decimals()));
        cells.put("measure_type", definition.measureType());
        cells.put("numerator_code", text(version.recipe().numeratorCode()));
        cells.put("denominator_code", text(version.recipe().denominatorCode()));
        cells.put("formula", definition.formula());
        cells.put("disclosure", definition.disclosure());
        cells.put("national_measure", definition.nationalMeasure());
        cells.put("tier", definition.tier());
        cells.put("definition", definition.text());
        cells.put("source", version.source());
        cells.put("valid_from", text(version.from()));
        cells.put("valid_to", text(history.lastOf(version)));
        cells.put("break_reason", text(version.breakReason()));
        cells.put("replaced_by", history.latest().equals(version) ? text(history.replacedBy()) : "");
        cells.put("reason", "");
        return cells;
    }

    private static String text(Optional<?> cell) {
        return cell.map(Object::toString).orElse("");
    }
}
