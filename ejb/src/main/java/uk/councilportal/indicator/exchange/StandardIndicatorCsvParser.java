package uk.councilportal.indicator.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of the national catalogue, a row for each version of an indicator. A new indicator stands where its first row
 * stands. The column {@code valid_from} is empty in the first version, which is valid from the beginning; a file without it
 * has the first versions only. Of a version that is kept already, what a file has no column for stays as it is.
 */
public final class StandardIndicatorCsvParser extends CsvParser<StandardIndicatorLine> {
    private static final String ANNUAL = "ANNUAL";
    private static final Pattern DISCLOSURE =
            Pattern.compile("(CHILD_COUNT|WORKFORCE|NONE)( ([2-9]|[1-9]\\d))?( ROUND(5|10))?( ZERO)?");
    private static final CsvFormat FORMAT = new CsvFormat(
            "standard indicators",
            List.of(
                    "code",
                    "title",
                    "area",
                    "polarity",
                    "unit",
                    "decimals",
                    "measure_type",
                    "formula",
                    "disclosure",
                    "tier",
                    "definition"),
            List.of(
                    "numerator_code",
                    "denominator_code",
                    "national_measure",
                    "source",
                    "valid_from",
                    "valid_to",
                    "break_reason",
                    "replaced_by",
                    "reason"));

    private final Function<String, Optional<StandardHistory>> kept;

    /** For files of indicators that are not kept yet. */
    public StandardIndicatorCsvParser() {
        this(code -> Optional.empty());
    }

    /**
     * @param kept the indicators as they are kept, by their code
     */
    public StandardIndicatorCsvParser(Function<String, Optional<StandardHistory>> kept) {
        super(FORMAT);
        this.kept = kept;
    }

    /** A version that is kept, with what only its history knows of it. */
    private record Kept(StandardHistory history, StandardVersion version) {
        StandardRecipe recipe() {
            return version.recipe();
        }

        Optional<String> replacedBy() {
            return history.latest().equals(version) ? history.replacedBy() : Optional.empty();
        }
    }

    @Override
    protected StandardIndicatorLine parse(CellReader cells) {
        String code = cells.requiredCode("code", 60);
        Optional<ReportingMonth> from = cells.month("valid_from");
        KeptCells<Kept> row = new KeptCells<>(
                cells,
                kept.apply(code).flatMap(history -> history.find(from).map(version -> new Kept(history, version))));
        StandardRecipe recipe = new StandardRecipe(
                indicator(row, code),
                code(row, "numerator_code", each -> each.recipe().numeratorCode()),
                code(row, "denominator_code", each -> each.recipe().denominatorCode()));
        StandardVersion version = new StandardVersion(
                from,
                recipe,
                text(row, "source", 200, each -> each.version().source()),
                row.cell(
                        "break_reason",
                        each -> named(each.text("break_reason", 500)),
                        each -> each.version().breakReason()));
        return new StandardIndicatorLine(
                cells.line(),
                version,
                row.cell(
                        "valid_to",
                        each -> each.month("valid_to"),
                        each -> each.history().lastOf(each.version())),
                code(row, "replaced_by", Kept::replacedBy),
                cells.text("reason", 500));
    }

    private static StandardIndicator indicator(KeptCells<Kept> row, String code) {
        CellReader cells = row.cells();
        String measureType = cells.requiredCode("measure_type", 30);
        Measure measure = new Measure(
                cells.oneOf("unit", MeasureUnit.class),
                cells.whole("decimals", 0, 6),
                cells.oneOf("polarity", Polarity.class),
                measureType.equals(ANNUAL) ? Frequency.ANNUAL : Frequency.MONTHLY);
        StandardDefinition definition = new StandardDefinition(
                cells.required("definition", 1_000),
                measureType,
                cells.required("formula", 200),
                cells.readRequired("disclosure", StandardIndicatorCsvParser::disclosure),
                text(
                        row,
                        "national_measure",
                        200,
                        each -> each.recipe().indicator().definition().nationalMeasure()),
                cells.requiredCode("tier", 20));
        return new StandardIndicator(
                code, cells.required("title", 200), cells.required("area", 80), measure, definition);
    }

    private static String disclosure(String text) {
        if (!DISCLOSURE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Write CHILD_COUNT, WORKFORCE or NONE, then if it differs the highest count"
                            + " withheld (2 to 99), ROUND5 or ROUND10, and ZERO");
        }
        return text;
    }

    private static Optional<String> code(KeptCells<Kept> row, String column, Function<Kept, Optional<String>> before) {
        return row.cell(column, cells -> named(cells.code(column, 60)), before);
    }

    private static String text(KeptCells<Kept> row, String column, int most, Function<Kept, String> before) {
        return row.cell(column, cells -> cells.text(column, most), before);
    }

    private static Optional<String> named(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
