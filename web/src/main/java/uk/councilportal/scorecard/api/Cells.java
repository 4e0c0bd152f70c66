package uk.councilportal.scorecard.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;

/** Named cells of one line, in order: members of a JSON object or columns of a CSV line. A figure fills three of them. */
final class Cells {

    private final Map<String, Object> cells = new LinkedHashMap<>();

    /** A figure by itself: number, text, symbol, why it is missing, and whether it is a small count. */
    static Map<String, Object> of(DisclosedValue figure) {
        return new Cells()
                .put("value", number(figure))
                .put("displayed", figure.displayed())
                .put("symbol", figure.symbol().map(DataSymbol::mark).orElse(null))
                .put("reason", figure.reason())
                .put("smallNumber", figure.smallNumber())
                .asMap();
    }

    Cells put(String name, Object value) {
        cells.put(name, value);
        return this;
    }

    Cells figure(String name, DisclosedValue figure) {
        return put(name, number(figure))
                .put(name + "_displayed", figure.displayed())
                .put(name + "_reason", figure.reason());
    }

    Map<String, Object> asMap() {
        return cells;
    }

    /** The texts of a line for CSV: numbers in full and without exponent, nothing for what is missing. */
    static List<String> texts(Map<String, Object> line) {
        return line.values().stream().map(Cells::text).toList();
    }

    /** The number in full precision and plain notation; {@code null} in JSON where there is none. */
    static BigDecimal number(DisclosedValue figure) {
        return figure.value()
                .map(value -> new BigDecimal(value.stripTrailingZeros().toPlainString()))
                .orElse(null);
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
