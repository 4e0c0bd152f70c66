package uk.councilportal.indicator.exchange;

import java.util.Arrays;
import java.util.List;
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
 * Reads files of indicators: where each stands, how its figures are to be read, how its year figure is formed.
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
                    "year_months",
                    "year_source",
                    "year_weight",
                    "parts",
                    "share_of",
                    "rolling_sum_of",
                    "data_note"));

    private final AuthorityCode council;

    public IndicatorCsvParser(AuthorityCode council) {
        super(FORMAT);
        this.council = council;
    }

    @Override
    protected IndicatorLine parse(CellReader cells) {
        cells.expectCouncil(council);
        IndicatorCode code = cells.readRequired("ref", IndicatorCode::new);
        IndicatorDefinition definition = new IndicatorDefinition(
                code,
                place(cells),
                measure(cells),
                year(cells),
                derivation(cells),
                cells.text(OWNER, LONGEST_ROLE),
                checks(cells));
        return new IndicatorLine(cells.line(), cells.required("report", 20), definition);
    }

    private static IndicatorPlace place(CellReader cells) {
        return new IndicatorPlace(
                cells.required("area", 100),
                cells.required("title", 250),
                cells.whole("position", 1, 100_000),
                cells.yesNo("on_scorecard"),
                cells.text("data_note", 500),
                cells.yesNoOr(RETIRED, false));
    }

    private static Measure measure(CellReader cells) {
        Frequency frequency = cells.oneOf("frequency", Frequency.class);
        return new Measure(
                cells.oneOf("unit", MeasureUnit.class),
                cells.whole("decimals", 0, 6),
                cells.oneOf("polarity", Polarity.class),
                frequency,
                arrears(cells, frequency));
    }

    /** An empty cell means that the row is about the report's own month. */
    private static int arrears(CellReader cells, Frequency frequency) {
        int months = cells.number(ARREARS).isEmpty() ? 0 : cells.whole(ARREARS, 0, Measure.LONGEST_ARREARS);
        if (months > 0 && frequency != Frequency.MONTHLY) {
            throw cells.reject(ARREARS, "Only a monthly indicator is reported in arrears. Leave the cell empty");
        }
        return months;
    }

    private static IndicatorChecks checks(CellReader cells) {
        cells.text(CHECKS, LONGEST_CHECKS);
        return cells.read(CHECKS, IndicatorChecks::parse).orElse(IndicatorChecks.none());
    }

    private static YearFigure year(CellReader cells) {
        return new YearFigure(
                cells.oneOf("year_basis", YearToDateBasis.class),
                cells.read("year_months", IndicatorCsvParser::months).orElse(List.of()),
                cells.read("year_source", IndicatorCode::new),
                cells.read("year_weight", IndicatorCsvParser::expression));
    }

    private static Derivation derivation(CellReader cells) {
        return new Derivation(
                List.of(),
                cells.read("parts", IndicatorCsvParser::expression),
                cells.read("share_of", IndicatorCsvParser::expression),
                cells.read("rolling_sum_of", IndicatorCsvParser::expression),
                cells.oneOf("direction", DirectionBasis.class));
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
