package uk.councilportal.entry.view;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.service.CheckList;
import uk.councilportal.check.view.FindingItem;
import uk.councilportal.entry.service.EntryIndicator;
import uk.councilportal.entry.service.EntryRow;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;

/**
 * What the checks find in the month of a grid, each finding beside its row.
 *
 * <p>A cell that waits for its figure says so itself: missing figures are counted, but not written beside it. The grid of
 * an earlier month shows what is found in that month only.
 */
final class GridFindings {
    private final Optional<CheckList> list;
    private final ReportingMonth shown;
    private final boolean explainable;
    private final List<FindingItem> items;

    /**
     * The findings of a grid.
     *
     * @param list what is found; empty where the month is not checked
     * @param shown the month of the grid
     * @param mayExplain whether the reader gives reasons
     */
    GridFindings(Optional<CheckList> list, ReportingMonth shown, boolean mayExplain) {
        this.list = list;
        this.shown = shown;
        this.explainable = mayExplain && list.filter(CheckList::open).isPresent();
        this.items = list.stream()
                .flatMap(found -> found.lines().stream()
                        .filter(line ->
                                areOfTheMonth() || line.finding().period().end().equals(shown))
                        .map(line -> FindingItem.beside(line, found)))
                .toList();
    }

    /** Which rows are left in the grid; the words stand in its address. */
    enum Left {
        MISSING(item -> item.isMissing()),
        ERRORS(item -> item.isError() && !item.isMissing()),
        WARNINGS(item -> !item.isError() && !item.isExplained());

        private final Predicate<FindingItem> choice;

        Left(Predicate<FindingItem> choice) {
            this.choice = choice;
        }

        static Optional<Left> of(String word) {
            return Stream.of(values()).filter(left -> left.word().equals(word)).findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the month shown is the one whose checks decide on handing in. */
    boolean areOfTheMonth() {
        return list.filter(found -> found.month().equals(shown)).isPresent();
    }

    long count(Left left) {
        return items.stream().filter(left.choice).count();
    }

    /** How many of the figures due are entered. */
    long entered() {
        return list.map(found -> found.due() - found.missing()).orElse(0L);
    }

    long due() {
        return list.map(CheckList::due).orElse(0);
    }

    boolean has(EntryIndicator indicator, Left left) {
        return items.stream()
                .filter(item -> item.line().indicatorId() == indicator.id())
                .anyMatch(left.choice);
    }

    /** Whether one of the rows folded in below the whole council is among those left. */
    boolean hasInParts(EntryIndicator indicator, Left left) {
        return items.stream()
                .filter(left.choice)
                .filter(item -> item.line().indicatorId() == indicator.id())
                .anyMatch(item -> indicator.rows().stream().skip(1).anyMatch(part -> isOf(part, item)));
    }

    /** What is written beside a row; what is about a row that the grid has not is written beside the whole council. */
    List<FindingItem> beside(EntryIndicator indicator, EntryRow row) {
        boolean whole = indicator.rows().get(0).equals(row);
        return written()
                .filter(item -> item.line().indicatorId() == indicator.id())
                .filter(item ->
                        isOf(row, item) || whole && indicator.rows().stream().noneMatch(any -> isOf(any, item)))
                .toList();
    }

    void write(Markup out, List<FindingItem> items) {
        items.forEach(item -> write(out, item));
    }

    /** All findings for the script of the grid, by row. */
    JsonObject json() {
        Map<List<Object>, List<FindingItem>> rows = written()
                .collect(Collectors.groupingBy(
                        item -> List.of(finding(item).code(), finding(item).breakdown()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        JsonArrayBuilder all = Json.createArrayBuilder();
        rows.values().forEach(items -> all.add(row(items)));
        JsonObjectBuilder counts = Json.createObjectBuilder();
        Stream.of(Left.values()).forEach(left -> counts.add(left.word(), label(left)));
        return Json.createObjectBuilder()
                .add("rows", all)
                .add("counts", counts)
                .add("summary", summary())
                .add("entered", entered())
                .add("progress", progress())
                .build();
    }

    /** "Missing 6". */
    String label(Left left) {
        return Messages.text("entry.filter." + left.word(), count(left));
    }

    /** "1 error, 3 warnings". */
    String summary() {
        return list.isEmpty() ? "" : Messages.text("entry.found", count(Left.ERRORS), count(Left.WARNINGS));
    }

    /** "41 of 47 figures entered". */
    String progress() {
        return Messages.text("entry.progress", entered(), due());
    }

    private JsonObjectBuilder row(List<FindingItem> items) {
        Breakdown breakdown = finding(items.get(0)).breakdown();
        String said = items.stream()
                .filter(FindingItem::isError)
                .map(item -> Messages.text("checks.error") + " " + sentence(item))
                .collect(Collectors.joining(" "));
        return Json.createObjectBuilder()
                .add("ref", finding(items.get(0)).code().value())
                .add("dimension", breakdown.dimensions())
                .add("member", breakdown.members())
                .add("said", said)
                .add("html", Markup.written(out -> write(out, items)));
    }

    private void write(Markup out, FindingItem item) {
        String kind = item.isError() ? "error" : item.isExplained() ? "explained" : "warning";
        out.open("li", "class", "cell-state cell-state--" + kind);
        out.open("svg", "class", "icon", "aria-hidden", "true", "focusable", "false")
                .open("use", "href", item.isError() ? "#i-error" : "#i-warning")
                .close()
                .close();
        out.open("span")
                .element("strong", Messages.text(item.isError() ? "checks.error" : "checks.warning"))
                .text(" " + sentence(item));
        if (item.isExplained()) {
            out.text(" " + item.getReason());
        } else if (explainable && !item.isError()) {
            out.text(" ").open("a", "href", item.getExplainAddress());
            out.text(Messages.text("checks.explain")).hidden(": " + item.getFigure());
            out.close();
        }
        out.close().close();
    }

    private static String sentence(FindingItem item) {
        return item.getWhere().isEmpty() ? item.getText() : item.getWhere() + ": " + item.getText();
    }

    private Stream<FindingItem> written() {
        return items.stream().filter(item -> !item.isMissing());
    }

    private static boolean isOf(EntryRow row, FindingItem item) {
        return row.breakdown().equals(finding(item).breakdown());
    }

    private static CheckFinding finding(FindingItem item) {
        return item.line().finding();
    }
}
