package uk.councilportal.indicator.exchange;

import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of dimensions, one row for each member; a member that gets another name says which name it had.
 *
 * <pre>
 * dimension,title,member,position,total,retired,valid_from,valid_to
 * area,Area,North,2,no,no,2016-04,
 * </pre>
 */
public final class DimensionCsvParser extends CsvParser<DimensionLine> {
    private static final int LONGEST_NAME = 80;
    private static final String CODE = "[A-Za-z][A-Za-z0-9_]*";
    private static final String RETIRED = "retired";
    private static final String RENAMED_FROM = "renamed_from";
    private static final String VALID_FROM = "valid_from";
    private static final String VALID_TO = "valid_to";
    private static final CsvFormat FORMAT = new CsvFormat(
            "dimensions",
            List.of("dimension", "title", "member", "position", "total"),
            List.of(COUNCIL, RETIRED, RENAMED_FROM, VALID_FROM, VALID_TO));

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
                code(cells),
                cells.required("title", 100),
                new DimensionMember(member, cells.yesNo("total"), cells.yesNoOr(RETIRED, false), validity(cells)),
                cells.whole("position", 1, 10_000),
                cells.text(RENAMED_FROM, LONGEST_NAME));
    }

    private static String code(CellReader cells) {
        String code = cells.requiredCode("dimension", 40);
        if (!code.matches(CODE)) {
            throw cells.reject("dimension", "A code has letters, digits and underscores, and begins with a letter");
        }
        return code;
    }

    private static Validity validity(CellReader cells) {
        Optional<ReportingMonth> from = cells.month(VALID_FROM);
        Optional<ReportingMonth> to = cells.month(VALID_TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw cells.reject(VALID_TO, "The last month is before the first");
        }
        return new Validity(from, to);
    }
}
