package uk.councilportal.indicator.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ReportCalendar;
import uk.councilportal.indicator.model.ReportDeadline;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.TextCell;

/**
 * Reads files of reports. Headings, deadline and end stay as they are kept where a file has no column for them.
 *
 * <pre>
 * report,title,layout,last_month,months_shown,columns,figures,difference,headings,deadline,retired_from
 * ROTH-SG,Safeguarding,ROTHERHAM,2017-03,15,POLARITY MONTHS:3 RAG,YEAR_END DOT_ARROW RAG,SIGNED,RAG=Rating,DAY:20,
 * </pre>
 */
public final class ReportCsvParser extends CsvParser<ReportLine> {
    private static final String HEADINGS = "headings";
    private static final String DEADLINE = "deadline";
    private static final String RETIRED_FROM = "retired_from";
    private static final String MONTHS_SHOWN = "months_shown";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]*";
    private static final CsvFormat FORMAT = new CsvFormat(
            "reports",
            List.of("report", "title", "layout", "last_month", MONTHS_SHOWN, "columns", "figures", "difference"),
            List.of(COUNCIL, HEADINGS, DEADLINE, RETIRED_FROM));

    private enum Difference {
        SIGNED,
        SIZE
    }

    private final AuthorityCode council;
    private final Function<String, Optional<ReportDefinition>> kept;

    /** For files of reports that are not kept yet. */
    public ReportCsvParser(AuthorityCode council) {
        this(council, report -> Optional.empty());
    }

    /**
     * @param council the council
     * @param kept the reports as they are kept, by their code
     */
    public ReportCsvParser(AuthorityCode council, Function<String, Optional<ReportDefinition>> kept) {
        super(FORMAT);
        this.council = council;
        this.kept = kept;
    }

    @Override
    protected ReportLine parse(CellReader cells) {
        cells.expectCouncil(council);
        String code = code(cells);
        KeptCells<ReportDefinition> row = new KeptCells<>(cells, kept.apply(code));
        List<String> columns = columns(cells);
        ReportLayout layout = new ReportLayout(
                cells.requiredCode("layout", 30),
                monthsShown(cells, columns),
                columns,
                cells.read("figures", ReportCsvParser::kinds).orElse(Set.of()),
                cells.oneOf("difference", Difference.class) == Difference.SIZE,
                row.cell(
                        HEADINGS,
                        ReportCsvParser::headings,
                        before -> before.layout().headings()));
        ReportDefinition definition =
                new ReportDefinition(code, council, cells.required("title", 150), layout, calendar(row));
        ReportingMonth lastMonth =
                cells.month("last_month").orElseThrow(() -> cells.reject("last_month", "It cannot be left empty"));
        return new ReportLine(cells.line(), definition, lastMonth);
    }

    private static ReportCalendar calendar(KeptCells<ReportDefinition> row) {
        return new ReportCalendar(
                row.cell(
                        DEADLINE,
                        each -> each.read(DEADLINE, ReportDeadline::parse).orElse(ReportDeadline.usual()),
                        before -> before.calendar().deadline()),
                row.cell(
                        RETIRED_FROM,
                        each -> each.month(RETIRED_FROM),
                        before -> before.calendar().retiredFrom()));
    }

    private static String code(CellReader cells) {
        String code = cells.requiredCode("report", 20);
        if (!code.matches(CODE)) {
            throw cells.reject("report", "A code has letters, digits and hyphens, and begins with a letter or a digit");
        }
        return code;
    }

    /** Months without a number of their own are as many as the tables have, and more than that do not fit side by side. */
    private static int monthsShown(CellReader cells, List<String> columns) {
        int months = cells.whole(MONTHS_SHOWN, 1, 60);
        if (months > LayoutColumn.MOST_MONTHS && columns.contains(ScorecardColumn.MONTHS.name())) {
            throw cells.reject(
                    MONTHS_SHOWN,
                    "The scorecard shows as many months side by side as its tables have, " + months
                            + ", where its column" + " of months says no number; " + LayoutColumn.MOST_MONTHS
                            + " fit. Say how many it shows");
        }
        return months;
    }

    private static List<String> columns(CellReader cells) {
        cells.code("columns", 1_000);
        return cells.read("columns", LayoutColumn::words).orElse(List.of());
    }

    private static LayoutHeadings headings(CellReader cells) {
        cells.text(HEADINGS, 3_000);
        return cells.read(HEADINGS, ReportCsvParser::readable).orElse(LayoutHeadings.none());
    }

    private static LayoutHeadings readable(String text) {
        LayoutHeadings headings = LayoutHeadings.parse(text);
        if (headings.texts().values().stream().anyMatch(TextCell::isFormula)) {
            throw new IllegalArgumentException("A heading begins like a formula. Begin it with a letter or a digit");
        }
        return headings;
    }

    private static Set<FigureKind> kinds(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(ReportCsvParser::kind)
                .collect(Collectors.toSet());
    }

    private static FigureKind kind(String word) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sort of figure \"" + word + "\""));
    }
}
