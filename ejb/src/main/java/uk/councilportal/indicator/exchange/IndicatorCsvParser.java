package uk.councilportal.indicator.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of indicators: where each stands, how its figures are to be read, how its year figure is formed. What a
 * file has no column for stays as it is kept.
 *
 * <pre>
 * report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard
 * ROTH-SG,2.5,Assessments,12,Assessments completed in 45 days,HIGH_IS_GOOD,PERCENT,1,MONTHLY,RECOMPUTED,IMPROVEMENT,yes
 * </pre>
 */
public final class IndicatorCsvParser extends CsvParser<IndicatorLine> {
    private static final int LONGEST_EXPRESSION = 250;
    private static final int LONGEST_ROLE = 100;
    private static final String ARREARS = "months_in_arrears";
    private static final String OWNER = "owner_role";
    private static final String CHECKS = "checks";
    private static final String RETIRED = "retired";
    /** The most characters of what the reader has to know about the data of an indicator. */
    public static final int LONGEST_NOTE = 500;

    private static final String NOTE = "data_note";
    private static final String YEAR_MONTHS = "year_months";
    private static final String YEAR_SOURCE = "year_source";
    private static final int LONGEST_CHECKS = 500;
    private static final CsvFormat FORMAT = new CsvFormat(
            "indicators",
            List.of(
                    "report",
                    "ref",
                    "area",
                    "position",
                    "title",
                    "polarity",
                    "unit",
                    "decimals",
                    "frequency",
                    "year_basis",
                    "direction",
                    "on_scorecard"),
            List.of(
                    COUNCIL,
                    ARREARS,
                    OWNER,
                    CHECKS,
                    RETIRED,
                    YEAR_MONTHS,
                    YEAR_SOURCE,
                    "year_weight",
                    "parts",
                    "share_of",
                    "rolling_sum_of",
                    NOTE));

    private final AuthorityCode council;
    private final BiFunction<String, IndicatorCode, Optional<IndicatorDefinition>> kept;

    /** For files of indicators that are not kept yet. */
    public IndicatorCsvParser(AuthorityCode council) {
        this(council, (report, code) -> Optional.empty());
    }

    /**
     * @param council the council
     * @param kept the indicators as they are kept, by the code of their report and their reference
     */
    public IndicatorCsvParser(
            AuthorityCode council, BiFunction<String, IndicatorCode, Optional<IndicatorDefinition>> kept) {
        super(FORMAT);
        this.council = council;
        this.kept = kept;
    }

    @Override
    protected IndicatorLine parse(CellReader cells) {
        cells.expectCouncil(council);
        IndicatorCode code = cells.readRequired("ref", IndicatorCode::new);
        String report = cells.required("report", 20);
        KeptCells<IndicatorDefinition> row = new KeptCells<>(cells, kept.apply(report, code));
        IndicatorDefinition definition = new IndicatorDefinition(
                code,
                place(row),
                measure(row),
                year(row),
                derivation(row),
                row.cell(OWNER, each -> each.text(OWNER, LONGEST_ROLE), IndicatorDefinition::ownerRole),
                row.cell(CHECKS, IndicatorCsvParser::checks, IndicatorDefinition::checks));
        return new IndicatorLine(cells.line(), report, definition);
    }

    private static IndicatorPlace place(KeptCells<IndicatorDefinition> row) {
        CellReader cells = row.cells();
        return new IndicatorPlace(
                cells.required("area", 100),
                cells.required("title", 250),
                cells.whole("position", 1, 100_000),
                cells.yesNo("on_scorecard"),
                row.cell(
                        NOTE,
                        each -> each.text(NOTE, LONGEST_NOTE),
                        before -> before.place().dataNote()),
                row.cell(
                        RETIRED,
                        each -> each.yesNoOr(RETIRED, false),
                        before -> before.place().retired()));
    }

    private static Measure measure(KeptCells<IndicatorDefinition> row) {
        CellReader cells = row.cells();
        Frequency frequency = cells.oneOf("frequency", Frequency.class);
        int arrears = row.cell(
                ARREARS, IndicatorCsvParser::arrears, before -> before.measure().monthsInArrears());
        if (arrears > 0 && frequency != Frequency.MONTHLY) {
            throw cells.reject(ARREARS, "Only a monthly indicator is reported in arrears. Leave the cell empty");
        }
        return new Measure(
                cells.oneOf("unit", MeasureUnit.class),
                cells.whole("decimals", 0, 6),
                cells.oneOf("polarity", Polarity.class),
                frequency,
                arrears);
    }

    /** An empty cell means that the row is about the report's own month. */
    private static int arrears(CellReader cells) {
        return cells.number(ARREARS).isEmpty() ? 0 : cells.whole(ARREARS, 0, Measure.LONGEST_ARREARS);
    }

    private static IndicatorChecks checks(CellReader cells) {
        cells.text(CHECKS, LONGEST_CHECKS);
        return cells.read(CHECKS, IndicatorChecks::parse).orElse(IndicatorChecks.none());
    }

    private static YearFigure year(KeptCells<IndicatorDefinition> row) {
        return new YearFigure(
                row.cells().oneOf("year_basis", YearToDateBasis.class),
                row.cell(
                        YEAR_MONTHS,
                        each -> each.read(YEAR_MONTHS, IndicatorCsvParser::months)
                                .orElse(List.of()),
                        before -> before.year().months()),
                row.cell(
                        YEAR_SOURCE,
                        each -> each.read(YEAR_SOURCE, IndicatorCode::new),
                        before -> before.year().source()),
                expression(row, "year_weight", before -> before.year().weight()));
    }

    private static Derivation derivation(KeptCells<IndicatorDefinition> row) {
        return new Derivation(
                List.of(),
                expression(row, "parts", before -> before.derivation().parts()),
                expression(row, "share_of", before -> before.derivation().shareOf()),
                expression(row, "rolling_sum_of", before -> before.derivation().rollingSumOf()),
                row.cells().oneOf("direction", DirectionBasis.class));
    }

    private static Optional<Expression> expression(
            KeptCells<IndicatorDefinition> row,
            String column,
            Function<IndicatorDefinition, Optional<Expression>> before) {
        return row.cell(column, each -> each.read(column, IndicatorCsvParser::expression), before);
    }

    private static List<Integer> months(String text) {
        List<Integer> months =
                Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
        if (months.stream().anyMatch(month -> month < 1 || month > 12)) {
            throw new IllegalArgumentException("Months are numbers from 1 to 12");
        }
        return months;
    }

    /** Reads an expression that fits the database. */
    static Expression expression(String text) {
        if (text.length() > LONGEST_EXPRESSION) {
            throw new IllegalArgumentException("An expression has at most " + LONGEST_EXPRESSION + " characters");
        }
        return Expression.parse(text);
    }
}
