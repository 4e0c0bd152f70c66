package uk.councilportal.sample.exchange;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Board;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads the sample's file of grants.
 *
 * <pre>
 * council,board,title,from,dimensions
 * E08000018,four-councils-board,Four councils improvement board,2015-04,contact_source
 * </pre>
 */
public final class BoardGrantCsvParser extends CsvParser<BoardGrantLine> {
    private static final CsvFormat FORMAT =
            new CsvFormat("grants", List.of(COUNCIL, "board", "title", "from", "dimensions"), List.of());

    public BoardGrantCsvParser() {
        super(FORMAT);
    }

    @Override
    protected BoardGrantLine parse(CellReader cells) {
        return new BoardGrantLine(
                cells.line(),
                cells.readRequired(COUNCIL, AuthorityCode::new),
                new Board(cells.code("board", 60), cells.text("title", 100)),
                cells.readRequired("from", ReportingMonth::parse),
                cells.text("dimensions", 400));
    }
}
