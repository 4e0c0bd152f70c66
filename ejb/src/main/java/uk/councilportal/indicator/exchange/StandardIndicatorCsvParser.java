package uk.councilportal.indicator.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of the national catalogue, a row for each version of an indicator. A new indicator stands where its first row
 * stands. The column {@code valid_from} is empty in the first version, which is valid from the beginning; files without the
 * columns about versions have the first versions only.
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

    public StandardIndicatorCsvParser() {
        super(FORMAT);
    }

    @Override
    protected StandardIndicatorLine parse(CellReader cells) {
        StandardRecipe recipe =
                new StandardRecipe(indicator(cells), code(cells, "numerator_code"), code(cells, "denominator_code"));
        StandardVersion version = new StandardVersion(
                cells.month("valid_from"), recipe, cells.text("source", 200), named(cells.text("break_reason", 500)));
        return new StandardIndicatorLine(
                cells.line(), version, cells.month("valid_to"), code(cells, "replaced_by"), cells.text("reason", 500));
    }

    private static StandardIndicator indicator(CellReader cells) {
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
                cells.text("national_measure", 200),
                cells.requiredCode("tier", 20));
        return new StandardIndicator(
                cells.requiredCode("code", 60),
                cells.required("title", 200),
                cells.required("area", 80),
                measure,
                definition);
    }

    private static String disclosure(String text) {
        if (!DISCLOSURE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Write CHILD_COUNT, WORKFORCE or NONE, then if it differs the highest count"
                            + " withheld (2 to 99), ROUND5 or ROUND10, and ZERO");
        }
        return text;
    }

    private static Optional<String> code(CellReader cells, String column) {
        return named(cells.code(column, 60));
    }

    private static Optional<String> named(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
