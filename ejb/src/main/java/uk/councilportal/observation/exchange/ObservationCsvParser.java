package uk.councilportal.observation.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.exchange.FigurePlace;
import uk.councilportal.indicator.exchange.FigurePlaceParser;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.CsvRow;
import uk.councilportal.platform.exchange.MonthCell;

/**
 * Reads files of figures.
 *
 * <pre>
 * report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note
 * ROTH-SG,1.1,,,MONTH,2017-03,,,983,OK,
 * ROTH-SG,2.5,,,MONTH,2017-03,380,412,,OK,
 * </pre>
 *
 * A row is rejected when it names an indicator, dimension or member the council does not have, when its period is not one
 * of its type, when a percentage has more in its numerator than in its denominator, when a count is negative, and when
 * numbers and status do not fit each other. Rows with the status COMPUTED, which templates have for reading only, and rows
 * without numbers, status and note are left out. A number without a status is final. Where the title of the indicator
 * stands beside its reference, as in templates, the two have to fit: a spreadsheet makes "2.1" of "2.10".
 */
public final class ObservationCsvParser extends CsvParser<ObservationLine> {
    private static final String STATUS = "status";
    private static final CsvFormat FORMAT = new CsvFormat(
            "figures",
            List.of("report", "ref", "period_type", "period", "value", "status"),
            List.of(COUNCIL, "indicator", "dimension", "member", "numerator", "denominator", "note"));
    private static final List<String> SAYING_SOMETHING = List.of("numerator", "denominator", "value", STATUS, "note");
    private static final String COMPUTED = "COMPUTED";
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_PERIOD = 120;
    private static final int LONGEST_STATUS = 20;
    private static final int LONGEST_TITLE = 500;

    private final FigureDirectory directory;
    private final FigurePlaceParser places;
    private final Map<String, ReportingPeriod> periods = new HashMap<>();

    public ObservationCsvParser(AuthorityCode council, FigureDirectory directory) {
        super(FORMAT);
        this.directory = directory;
        this.places = new FigurePlaceParser(council, directory);
    }

    @Override
    protected boolean leavesOut(CsvRow row) {
        return row.text(STATUS).equalsIgnoreCase(COMPUTED)
                || SAYING_SOMETHING.stream().allMatch(column -> row.text(column).isEmpty());
    }

    @Override
    protected ObservationLine parse(CellReader cells) {
        FigurePlace place = places.place(cells);
        checkTitle(cells, place.indicator());
        ReportingPeriod period = period(cells);
        Amounts amounts = new Amounts(cells.number("value"), cells.number("numerator"), cells.number("denominator"));
        boolean plain = cells.text(STATUS, LONGEST_STATUS).isEmpty() && !amounts.isEmpty();
        ObservationStatus status = plain ? ObservationStatus.OK : cells.oneOfSpoken(STATUS, ObservationStatus.class);
        checkAgainstStatus(cells, amounts, status);
        checkAgainstUnit(cells, amounts, place.indicator().unit());
        return new ObservationLine(cells.line(), place, period, amounts, status, cells.text("note", LONGEST_NOTE));
    }

    private void checkTitle(CellReader cells, FigureDirectory.Entry indicator) {
        String title = cells.text("indicator", LONGEST_TITLE);
        if (!title.isEmpty() && !title.equals(indicator.title())) {
            directory.findRefByTitle(cells.text("report", LONGEST_TITLE), title).ifPresent(other -> {
                throw cells.reject("ref", "The title is that of " + other + ". Write the reference as text");
            });
        }
    }

    private ReportingPeriod period(CellReader cells) {
        PeriodType type = cells.oneOfSpoken("period_type", PeriodType.class);
        String code = cells.required("period", 40);
        String key = type.letter() + code;
        ReportingPeriod known = periods.get(key);
        if (known == null) {
            known = type == PeriodType.MONTH
                    ? ReportingPeriod.month(
                            MonthCell.find(code).orElseThrow(() -> cells.reject("period", MonthCell.complaint(code))))
                    : cells.readRequired("period", text -> ReportingPeriod.parse(type, text));
            if (known.months() > LONGEST_PERIOD) {
                throw cells.reject("period", "The period is longer than ten years");
            }
            periods.put(key, known);
        }
        return known;
    }

    private static void checkAgainstStatus(CellReader cells, Amounts amounts, ObservationStatus status) {
        if (status.hasValue() && amounts.isEmpty()) {
            throw cells.reject("value", "The status " + status + " needs a number");
        }
        if (!status.hasValue() && !amounts.isEmpty()) {
            throw cells.reject(STATUS, "The status " + status + " goes without numbers");
        }
    }

    private static void checkAgainstUnit(CellReader cells, Amounts amounts, MeasureUnit unit) {
        if (amounts.isFraction() && unit == MeasureUnit.PERCENT) {
            BigDecimal numerator = amounts.numerator().orElseThrow();
            if (numerator.compareTo(amounts.denominator().orElseThrow()) > 0) {
                throw cells.reject("numerator", "The numerator is greater than the denominator");
            }
        }
        if (unit == MeasureUnit.COUNT
                && amounts.value().filter(v -> v.signum() < 0).isPresent()) {
            throw cells.reject("value", "A count is not negative");
        }
        refuseNegative(cells, "numerator", amounts);
        refuseNegative(cells, "denominator", amounts);
    }

    private static void refuseNegative(CellReader cells, String column, Amounts amounts) {
        boolean negative = (column.equals("numerator") ? amounts.numerator() : amounts.denominator())
                .filter(number -> number.signum() < 0)
                .isPresent();
        if (negative) {
            throw cells.reject(column, "The " + column + " is negative");
        }
    }

    /** What the rows are looked up in. */
    public FigureDirectory directory() {
        return directory;
    }
}
