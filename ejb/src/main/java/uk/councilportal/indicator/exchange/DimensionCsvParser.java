package uk.councilportal.indicator.exchange;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of dimensions, one row for each member; a member that gets another name says which name it had.
 *
 * <pre>
 * dimension,title,member,position,total
 * area,Area,North,2,no
 * </pre>
 */
public final class DimensionCsvParser extends CsvParser<DimensionLine> {
    private static final int LONGEST_NAME = 80;
    private static final String RETIRED = "retired";
    private static final String RENAMED_FROM = "renamed_from";
    private static final CsvFormat FORMAT = new CsvFormat(
            "dimensions",
            List.of("dimension", "title", "member", "position", "total"),
            List.of(COUNCIL, RETIRED, RENAMED_FROM));

    private final AuthorityCode council;

    public DimensionCsvParser(AuthorityCode council) {
        super(FORMAT);
        this.council = council;
    }

    @Override
    protected DimensionLine parse(CellReader cells) {
        cells.expectCouncil(council);
        String member = cells.required("member", LONGEST_NAME);
        if (member.equals("*") || member.contains(";")) {
            throw cells.reject("member", "A member is not \"*\" and has no semicolon");
        }
        return new DimensionLine(
                cells.line(),
                cells.requiredCode("dimension", 40),
                cells.required("title", 100),
                new DimensionMember(member, cells.yesNo("total"), cells.yesNoOr(RETIRED, false)),
                cells.whole("position", 1, 10_000),
                cells.text(RENAMED_FROM, LONGEST_NAME));
    }
}
