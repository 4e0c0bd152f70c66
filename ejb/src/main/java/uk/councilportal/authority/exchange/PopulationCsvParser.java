package uk.councilportal.authority.exchange;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of populations aged 0 to 17.
 *
 * <pre>
 * council,series,area,from,to,children
 * E08000018,ROTH-2016B,,2016-05,2016-09,56358
 * </pre>
 */
public final class PopulationCsvParser extends CsvParser<PopulationLine> {
    private static final CsvFormat FORMAT =
            new CsvFormat("populations", List.of(COUNCIL, "series", "area", "from", "to", "children"), List.of());

    public PopulationCsvParser() {
        super(FORMAT);
    }

    @Override
    protected PopulationLine parse(CellReader cells) {
        ReportingMonth from = cells.month("from").orElseThrow(() -> cells.reject("from", "It cannot be left empty"));
        cells.month("to").filter(to -> to.isBefore(from)).ifPresent(to -> {
            throw cells.reject("to", "The last month is before the first");
        });
        Population population = new Population(
                cells.code("series", 40),
                cells.text("area", 80),
                from,
                cells.month("to"),
                cells.whole("children", 1, 100_000_000));
        return new PopulationLine(cells.line(), cells.readRequired(COUNCIL, AuthorityCode::new), population);
    }
}
