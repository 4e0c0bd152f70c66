package uk.councilportal.indicator.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.StandardLink;

/** Writes an indicator and its links as the rows that {@link IndicatorCsvParser} and {@link StandardLinkCsvParser} read. */
public final class IndicatorRow {

    private IndicatorRow() {}

    /** The cells of an indicator by column, in the order of the file. */
    public static Map<String, String> of(String report, IndicatorDefinition definition) {
        IndicatorPlace place = definition.place();
        Measure measure = definition.measure();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("report", report);
        cells.put("ref", definition.code().value());
        cells.put("area", place.area());
        cells.put("position", String.valueOf(place.position()));
        cells.put("title", place.title());
        cells.put("polarity", measure.polarity().name());
        cells.put("unit", measure.unit().name());
        cells.put("decimals", String.valueOf(measure.decimals()));
        cells.put("frequency", measure.frequency().name());
        cells.put("months_in_arrears", measure.monthsInArrears() == 0 ? "" : String.valueOf(measure.monthsInArrears()));
        addYear(cells, definition);
        cells.put("parts", text(definition.derivation().parts()));
        cells.put("share_of", text(definition.derivation().shareOf()));
        cells.put("rolling_sum_of", text(definition.derivation().rollingSumOf()));
        cells.put("direction", definition.derivation().direction().name());
        cells.put("on_scorecard", yesNo(place.onScorecard()));
        cells.put("owner_role", definition.ownerRole());
        cells.put("checks", definition.checks().toString());
        cells.put("data_note", place.dataNote());
        cells.put("retired", yesNo(place.retired()));
        return cells;
    }

    private static void addYear(Map<String, String> cells, IndicatorDefinition definition) {
        cells.put("year_basis", definition.year().basis().name());
        cells.put(
                "year_months",
                definition.year().months().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        cells.put(
                "year_source",
                definition.year().source().map(IndicatorCode::value).orElse(""));
        cells.put("year_weight", text(definition.year().weight()));
    }

    /** The cells of a link by column. */
    public static Map<String, String> of(String report, StandardLink link) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("report", report);
        cells.put("ref", link.code().value());
        cells.put("dimension", link.breakdown().dimensions());
        cells.put("member", link.breakdown().members());
        cells.put("standard", link.standardCode());
        cells.put("comparability", link.comparability().name());
        cells.put("note", link.note());
        return cells;
    }

    private static String text(Optional<?> expression) {
        return expression.map(Object::toString).orElse("");
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
