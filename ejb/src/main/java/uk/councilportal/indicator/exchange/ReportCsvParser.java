package uk.councilportal.indicator.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of reports.
 *
 * <pre>
 * report,title,layout,last_month,months_shown,columns,figures,difference
 * ROTH-SG,Safeguarding,ROTHERHAM,2017-03,15,POLARITY MONTHS DIRECTION RAG,YEAR_END DOT_ARROW RAG,SIGNED
 * </pre>
 */
public final class ReportCsvParser extends CsvParser<ReportLine> {
    private static final CsvFormat FORMAT = new CsvFormat(
            "reports",
            List.of("report", "title", "layout", "last_month", "months_shown", "columns", "figures", "difference"),
            List.of(COUNCIL));

    private enum Difference {
        SIGNED,
        SIZE
    }

    private final AuthorityCode council;

    public ReportCsvParser(AuthorityCode council) {
        super(FORMAT);
        this.council = council;
    }

    @Override
    protected ReportLine parse(CellReader cells) {
        cells.expectCouncil(council);
        ReportLayout layout = new ReportLayout(
                cells.requiredCode("layout", 30),
                cells.whole("months_shown", 1, 60),
                words(cells.code("columns", 1_000)),
                cells.read("figures", ReportCsvParser::kinds).orElse(Set.of()),
                cells.oneOf("difference", Difference.class) == Difference.SIZE);
        ReportDefinition definition =
                new ReportDefinition(cells.requiredCode("report", 20), council, cells.required("title", 150), layout);
        ReportingMonth lastMonth =
                cells.month("last_month").orElseThrow(() -> cells.reject("last_month", "The cell is empty"));
        return new ReportLine(cells.line(), definition, lastMonth);
    }

    private static Set<FigureKind> kinds(String text) {
        return words(text).stream().map(FigureKind::valueOf).collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
