package uk.councilportal.indicator.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.ReportCalendar;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.period.model.ReportingMonth;

/** Writes a report as the row that {@link ReportCsvParser} reads, without the last month, which belongs to files alone. */
public final class ReportRow {
    private static final String SEPARATOR = " ";

    private ReportRow() {}

    /** The cells of a report by column, in the order of the file. */
    public static Map<String, String> of(ReportDefinition definition) {
        ReportLayout layout = definition.layout();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("report", definition.code());
        cells.put("title", definition.title());
        cells.putAll(of(layout));
        cells.putAll(of(definition.calendar()));
        return cells;
    }

    /** The cells of a calendar alone. */
    public static Map<String, String> of(ReportCalendar calendar) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("deadline", calendar.deadline().toString());
        cells.put(
                "retired_from",
                calendar.retiredFrom().map(ReportingMonth::toString).orElse(""));
        return cells;
    }

    /** The cells of a layout alone. */
    public static Map<String, String> of(ReportLayout layout) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("layout", layout.code());
        cells.put("months_shown", String.valueOf(layout.monthsShown()));
        cells.put("columns", String.join(SEPARATOR, layout.columns()));
        cells.put(
                "figures",
                layout.figures().stream().sorted().map(FigureKind::name).collect(Collectors.joining(SEPARATOR)));
        cells.put("difference", layout.differenceAsSize() ? "SIZE" : "SIGNED");
        cells.put("headings", layout.headings().toString());
        return cells;
    }
}
