package uk.councilportal.benchmark.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.CsvRow;

/**
 * Reads a version of the statistical-neighbour model: a row per council, its ten neighbours by number, the closest first,
 * each followed by how close it is. Rows without a number, which part the model from that of former councils, are left out.
 *
 * <pre>
 * old_la_code,la_name,region_ind,region_name,SN_1,SN_1P,SN_2,SN_2P,…
 * 372,Rotherham,9,Yorkshire and The Humber,370,Very close,357,Very close,…
 * </pre>
 */
public final class NeighbourCsvParser extends CsvParser<NeighbourLine> {
    private static final int NEIGHBOURS = 10;

    private final NationalFile file;
    private final AreaDirectory areas;

    public NeighbourCsvParser(NationalFile file, AreaDirectory areas) {
        super(new CsvFormat("statistical neighbours", file.headings(), List.of()));
        this.file = file;
        this.areas = areas;
    }

    @Override
    protected boolean leavesOut(CsvRow row) {
        return row.text(numberColumn()).isEmpty();
    }

    @Override
    protected NeighbourLine parse(CellReader cells) {
        AuthorityCode council = code(cells, numberColumn());
        List<StatisticalNeighbour> neighbours = new ArrayList<>();
        Set<AuthorityCode> seen = new HashSet<>(Set.of(council));
        for (int position = 1; position <= NEIGHBOURS; position++) {
            String column = column(position);
            AuthorityCode neighbour = code(cells, column);
            if (!seen.add(neighbour)) {
                throw cells.reject(column, "The row names this council already");
            }
            String closeness = cells.required(file.after(column), 30);
            neighbours.add(new StatisticalNeighbour(council, position, neighbour, closeness));
        }
        return new NeighbourLine(cells.line(), council, neighbours);
    }

    private String numberColumn() {
        return file.headings().get(0);
    }

    private String column(int position) {
        return file.headings().contains("SN" + position) ? "SN" + position : "SN_" + position;
    }

    private AuthorityCode code(CellReader cells, String column) {
        String number = cells.requiredCode(column, 20);
        return areas.findByNumber(number)
                .filter(NationalArea::isCouncil)
                .flatMap(NationalArea::onsCode)
                .orElseThrow(() -> cells.reject(
                        column,
                        "There is no council with the number %s. Load the file of areas first".formatted(number)));
    }
}
