package uk.councilportal.indicator.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of dimensions, one row for each member; a member that gets another name says which name it had. What a file
 * has no column for stays as it is kept.
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
    private final Function<BreakdownPart, Optional<DimensionMember>> kept;

    /** For files of members that are not kept yet. */
    public DimensionCsvParser(AuthorityCode council) {
        this(council, part -> Optional.empty());
    }

    /**
     * @param council the council
     * @param kept the members as they are kept
     */
    public DimensionCsvParser(AuthorityCode council, Function<BreakdownPart, Optional<DimensionMember>> kept) {
        super(FORMAT);
        this.council = council;
        this.kept = kept;
    }

    @Override
    protected DimensionLine parse(CellReader cells) {
        cells.expectCouncil(council);
        String member = cells.required("member", LONGEST_NAME);
        if (member.equals("*") || member.contains(";")) {
            throw cells.reject("member", "A member is not \"*\" and has no semicolon");
        }
        String code = code(cells);
        String formerName = cells.text(RENAMED_FROM, LONGEST_NAME);
        DimensionMember before = kept.apply(new BreakdownPart(code, formerName))
                .or(() -> kept.apply(new BreakdownPart(code, member)))
                .orElse(new DimensionMember(member, false));
        boolean retired = cells.has(RETIRED) ? cells.yesNoOr(RETIRED, false) : before.retired();
        return new DimensionLine(
                cells.line(),
                code,
                cells.required("title", 100),
                new DimensionMember(member, cells.yesNo("total"), retired, validity(cells, before.validity())),
                cells.whole("position", 1, 10_000),
                formerName);
    }

    private static String code(CellReader cells) {
        String code = cells.requiredCode("dimension", 40);
        if (!code.matches(CODE)) {
            throw cells.reject("dimension", "A code has letters, digits and underscores, and begins with a letter");
        }
        return code;
    }

    private static Validity validity(CellReader cells, Validity before) {
        Optional<ReportingMonth> from = cells.has(VALID_FROM) ? cells.month(VALID_FROM) : before.from();
        Optional<ReportingMonth> to = cells.has(VALID_TO) ? cells.month(VALID_TO) : before.to();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw cells.reject(VALID_TO, "The last month is before the first");
        }
        return new Validity(from, to);
    }
}
