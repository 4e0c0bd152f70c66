package uk.councilportal.indicator.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.TextCell;

/**
 * Reads files of reports. Headings a file has no column for stay as they are kept.
 *
 * <pre>
 * report,title,layout,last_month,months_shown,columns,figures,difference,headings
 * ROTH-SG,Safeguarding,ROTHERHAM,2017-03,15,POLARITY MONTHS:3 RAG,YEAR_END DOT_ARROW RAG,SIGNED,RAG=Rating
 * </pre>
 */
public final class ReportCsvParser extends CsvParser<ReportLine> {
    private static final String HEADINGS = "headings";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]*";
    private static final CsvFormat FORMAT = new CsvFormat(
            "reports",
            List.of("report", "title", "layout", "last_month", "months_shown", "columns", "figures", "difference"),
            List.of(COUNCIL, HEADINGS));

    private enum Difference {
        SIGNED,
        SIZE
    }

    private final AuthorityCode council;
    private final Function<String, LayoutHeadings> kept;

    /** For files of reports that are not kept yet. */
    public ReportCsvParser(AuthorityCode council) {
        this(council, report -> LayoutHeadings.none());
    }

    /**
     * @param council the council
     * @param kept the headings that are kept, by the code of the report
     */
    public ReportCsvParser(AuthorityCode council, Function<String, LayoutHeadings> kept) {
        super(FORMAT);
        this.council = council;
        this.kept = kept;
    }

    @Override
    protected ReportLine parse(CellReader cells) {
        cells.expectCouncil(council);
        ReportLayout layout = new ReportLayout(
                cells.requiredCode("layout", 30),
                cells.whole("months_shown", 1, 60),
                columns(cells),
                cells.read("figures", ReportCsvParser::kinds).orElse(Set.of()),
                cells.oneOf("difference", Difference.class) == Difference.SIZE,
                headings(cells));
        ReportDefinition definition = new ReportDefinition(code(cells), council, cells.required("title", 150), layout);
        ReportingMonth lastMonth =
                cells.month("last_month").orElseThrow(() -> cells.reject("last_month", "The cell is empty"));
        return new ReportLine(cells.line(), definition, lastMonth);
    }

    private static String code(CellReader cells) {
        String code = cells.requiredCode("report", 20);
        if (!code.matches(CODE)) {
            throw cells.reject("report", "A code has letters, digits and hyphens, and begins with a letter or a digit");
        }
        return code;
    }

    private static List<String> columns(CellReader cells) {
        cells.code("columns", 1_000);
        return cells.read("columns", LayoutColumn::words).orElse(List.of());
    }

    private LayoutHeadings headings(CellReader cells) {
        if (!cells.has(HEADINGS)) {
            return kept.apply(code(cells));
        }
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
