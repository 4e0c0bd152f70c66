package uk.councilportal.scorecard.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardLayout;
import uk.councilportal.scorecard.service.ScorecardRow;

/** The marks and symbols that occur in the rows of a scorecard. */
final class ScorecardKey {

    private ScorecardKey() {}

    static KeyOfMarks of(ScorecardLayout layout, List<ScorecardRow> rows, Set<String> hidden) {
        List<Set<Mark>> groups = new ArrayList<>();
        if (layout.shows(ScorecardColumn.RAG)) {
            groups.add(marks(rows.stream().map(row -> Marks.rag(row.judgement()))));
        }
        if (layout.shows(ScorecardColumn.DIRECTION)) {
            groups.add(marks(rows.stream().map(row -> Marks.direction(row.judgement()))));
        }
        if (shows(layout, ScorecardColumn.SPC, hidden)) {
            groups.add(marks(rows.stream().map(Marks::spc)));
        }
        if (shows(layout, ScorecardColumn.CHANGE_ON_MONTH, hidden)) {
            groups.add(marks(rows.stream()
                    .map(row ->
                            Marks.change(row.recent().changes().onLastMonth().arrow()))));
        }
        List<DisclosedValue> shown = rows.stream().flatMap(ScorecardKey::values).toList();
        return KeyOfMarks.of(groups, shown, rows.stream().anyMatch(RowFilter.RESTATED::accepts))
                .broken(rows.stream().anyMatch(row -> !row.breaks().isEmpty()));
    }

    private static boolean shows(ScorecardLayout layout, ScorecardColumn column, Set<String> hidden) {
        return layout.shows(column) && !hidden.contains(ColumnGroup.of(column).getCode());
    }

    /** Each meaning once, in the order of the list of meanings. */
    private static Set<Mark> marks(Stream<Mark> marks) {
        Set<Mark> found = new TreeSet<>(Comparator.comparingInt(mark -> Marks.ORDER.indexOf(mark.textKey())));
        marks.forEach(found::add);
        return found;
    }

    private static Stream<DisclosedValue> values(ScorecardRow row) {
        return Stream.of(
                        row.counts().stream().flatMap(ScorecardKey::values),
                        row.recent().months().stream().map(PeriodFigure::value),
                        row.year().earlierYears().stream().map(PeriodFigure::value),
                        Stream.of(
                                row.year().yearToDate(),
                                row.year().previousYearToDate(),
                                row.year().difference()),
                        Stream.of(
                                row.beside().neighbourAverage(),
                                row.beside().bestNeighbour(),
                                row.beside().nationalAverage(),
                                row.beside().topQuartile()))
                .flatMap(values -> values);
    }
}
