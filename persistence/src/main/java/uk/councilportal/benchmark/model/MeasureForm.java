package uk.councilportal.benchmark.model;

import java.util.List;
import java.util.regex.Pattern;

/** Whether the figures of areas add up to that of England. */
public enum MeasureForm {
    /** Numbers of children, staff or pounds: England has the sum of its councils. */
    COUNT,
    /** Rates, percentages and means: England lies between its lowest and its highest council. */
    SHARE;

    private static final List<String> COUNTED =
            List.of("Spend", "Social Workers", "Starters FTE", "Leavers FTE", "Entries", "Total cases");
    private static final Pattern SHARED_COLUMN = Pattern.compile("(.*_)?(percent|pct|rate|caseload)(_.*)?");

    /** Read off the unit of the catalogue of the official tool. */
    public static MeasureForm ofUnit(String unit) {
        return unit.startsWith("Number") || COUNTED.contains(unit) ? COUNT : SHARE;
    }

    /** Read off the heading of a column of the common layout, such as rereferral_percent. */
    public static MeasureForm ofColumn(String column) {
        return SHARED_COLUMN.matcher(column).matches() ? SHARE : COUNT;
    }
}
