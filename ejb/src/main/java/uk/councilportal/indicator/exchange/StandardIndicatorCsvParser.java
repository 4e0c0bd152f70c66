package uk.councilportal.indicator.exchange;

import java.util.List;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/** Reads files of the national catalogue; an indicator stands where its row stands. */
public final class StandardIndicatorCsvParser extends CsvParser<StandardIndicatorLine> {
    private static final String ANNUAL = "ANNUAL";
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
            List.of("numerator_code", "denominator_code", "national_measure"));

    public StandardIndicatorCsvParser() {
        super(FORMAT);
    }

    @Override
    protected StandardIndicatorLine parse(CellReader cells) {
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
                cells.requiredCode("disclosure", 30),
                cells.text("national_measure", 200),
                cells.requiredCode("tier", 20));
        StandardIndicator indicator = new StandardIndicator(
                cells.requiredCode("code", 60),
                cells.required("title", 200),
                cells.required("area", 80),
                measure,
                definition);
        return new StandardIndicatorLine(
                cells.line(), indicator, cells.text("numerator_code", 60), cells.text("denominator_code", 60));
    }
}
