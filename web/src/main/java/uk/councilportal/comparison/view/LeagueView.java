package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;

/** Councils side by side over one standard indicator and month. Every choice stands in the address. */
@Named
@RequestScoped
public class LeagueView {

    static final String PAGE = "league.xhtml";
    private static final Sorting BEST_FIRST = new Sorting(LeagueLines.RANK, false);

    @Inject
    private ComparisonService comparisons;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private ComparisonFiles files;

    private LeagueTable table;
    private List<LeagueRow> rows = List.of();

    /** Reads the table the address asks for, or writes it as a file. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        table = comparisons.league(selection.request());
        rows = LeagueLines.sorted(table, sorting());
        files.answer(
                "league-" + table.indicator().code() + "-" + table.period(),
                getTitle(),
                () -> ComparisonFile.of(table, rows));
    }

    private Sorting sorting() {
        return Sorting.parse(parameters.get(ComparisonParameters.SORT).orElse(""), LeagueLines.COLUMNS, BEST_FIRST);
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return table != null;
    }

    public LeagueTable getTable() {
        return table;
    }

    /** The rows of the table, England among them. */
    public LeagueBody getBody() {
        return LeagueBody.of(table, rows, sorting());
    }

    /** The indicator, which the page is about. */
    public String getTitle() {
        return table == null
                ? Messages.text("navigation.league")
                : table.indicator().title();
    }

    /** "Children on a plan, September 2016". */
    public String getCaption() {
        return Messages.text("league.caption", table.indicator().title(), ComparisonWords.period(table.period()));
    }

    public String getSentence() {
        return LeagueWords.sentence(table);
    }

    /** What the figures count and which way is better. */
    public String getMeasure() {
        return ComparisonWords.measure(table.indicator());
    }

    /** The heads of the columns that can be sorted by. */
    public Map<String, Sorting.Head> getHeads() {
        return LeagueLines.COLUMNS.stream().collect(Collectors.toMap(Function.identity(), sorting()::head));
    }

    /** Whether any figure has its counts; counts and averages never have. */
    public boolean isCounted() {
        return table.lines().stream().anyMatch(line -> line.counts().isPresent());
    }

    /** Whether any figure has an interval. */
    public boolean isWithIntervals() {
        return LeagueNotes.isWithIntervals(table);
    }

    /** Whether any council could be tested against England. */
    public boolean isBesideEngland() {
        return LeagueNotes.isBesideEngland(table);
    }

    /** Whether the councils are enough to be divided into quarters. */
    public boolean isBanded() {
        return LeagueNotes.isBanded(table);
    }

    /** What is drawn in the column of intervals. */
    public String getIntervalHead() {
        return LeagueNotes.intervalHead(table);
    }

    /** How intervals and quarters are made, and where national figures come from. */
    public String getNotes() {
        return LeagueNotes.notes(table);
    }

    /** Where the reader learns why the figure of a council is shown, or why not. */
    public String whyAddress(LeagueRow row) {
        return parameters.why(PAGE, row.code());
    }

    /** The marks and symbols of the table. */
    public KeyOfMarks getKey() {
        Stream<Mark> definitions = rows.stream()
                .flatMap(row -> ComparisonWords.definition(row.line().figure()).stream())
                .sorted()
                .map(ComparisonMarks::of);
        Stream<Mark> verdicts = rows.stream().flatMap(row -> row.england().stream());
        return KeyOfMarks.of(Stream.concat(definitions, verdicts), rows.stream().map(LeagueRow::value));
    }
}
