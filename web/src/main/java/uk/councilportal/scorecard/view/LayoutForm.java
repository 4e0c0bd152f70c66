package uk.councilportal.scorecard.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.MonthCell;

/** A report's title and layout as they are typed. Everything stays as typed until it is stored. */
public class LayoutForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SEPARATOR = " ";
    private static final String SIGN = ":";
    private static final String RETIRED_FROM = "retired_from";
    private static final String COLUMNS = "columns";
    private static final String FIGURES = "figures";
    private static final String HEADINGS = "headings";

    private final LinkedHashMap<String, String> cells;
    private final LayoutColumnList columns = new LayoutColumnList();
    private final LinkedHashMap<String, String> options = new LinkedHashMap<>();
    private final LinkedHashMap<String, String> headings = new LinkedHashMap<>();
    private boolean counts;
    private String format;
    private List<String> figures;

    LayoutForm(Map<String, String> kept) {
        cells = new LinkedHashMap<>(kept);
        take(kept);
        format = kept.get("layout");
    }

    /** Takes the columns, headings and sorts of figure of the published format that is chosen. */
    void start() {
        Map<String, String> layout = LayoutOptions.cellsOf(format);
        if (!layout.isEmpty()) {
            take(layout);
        }
    }

    /** Code and title stay as typed. */
    private void take(Map<String, String> layout) {
        layout.forEach((column, text) -> {
            if (!column.equals("report") && !column.equals("title")) {
                cells.put(column, text);
            }
        });
        List<String> words = LayoutColumn.words(layout.get(COLUMNS));
        counts = words.contains(LayoutColumn.COUNTS);
        columns.take(LayoutColumn.listOf(words));
        options.clear();
        LayoutColumn.listOf(words)
                .forEach(each -> options.put(each.column().name(), each.option().orElse("")));
        headings.clear();
        LayoutHeadings.parse(layout.get(HEADINGS)).texts().forEach((column, text) -> headings.put(column.name(), text));
        figures = new ArrayList<>(words(layout.get(FIGURES)));
    }

    /** The cells by the columns of the files of reports; headings of columns that are not chosen are left out. */
    Map<String, String> toCells() {
        Map<String, String> typed = new LinkedHashMap<>(cells);
        typed.replaceAll((column, text) -> text == null ? "" : text.strip());
        typed.computeIfPresent(
                RETIRED_FROM,
                (column, text) ->
                        MonthCell.meant(text).map(ReportingMonth::toString).orElse(text));
        String words = columns.getNames().stream().map(this::word).collect(Collectors.joining(SEPARATOR));
        typed.put(COLUMNS, counts ? (LayoutColumn.COUNTS + SEPARATOR + words).strip() : words);
        typed.put(FIGURES, String.join(SEPARATOR, figures));
        typed.put(
                HEADINGS,
                headings.entrySet().stream()
                        .filter(heading -> columns.getNames().contains(heading.getKey()))
                        .filter(heading -> heading.getValue() != null
                                && !heading.getValue().isBlank())
                        .map(heading -> LayoutHeadings.written(
                                heading.getKey(), heading.getValue().strip()))
                        .collect(Collectors.joining(LayoutHeadings.SEPARATOR)));
        return typed;
    }

    /** A column with what is written on it, as the files have it. */
    String word(String column) {
        String option = options.get(column);
        return option == null || option.isBlank() ? column : column + SIGN + option.strip();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public LayoutColumnList getColumns() {
        return columns;
    }

    public Map<String, String> getOptions() {
        return options;
    }

    public Map<String, String> getHeadings() {
        return headings;
    }

    public boolean isCounts() {
        return counts;
    }

    public void setCounts(boolean counts) {
        this.counts = counts;
    }

    public List<String> getFigures() {
        return figures;
    }

    public void setFigures(List<String> figures) {
        this.figures = new ArrayList<>(figures);
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
