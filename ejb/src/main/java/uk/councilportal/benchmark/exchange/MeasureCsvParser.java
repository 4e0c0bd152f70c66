package uk.councilportal.benchmark.exchange;

import java.util.List;
import java.util.Optional;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads the catalogue of the official tool; a measure stands where its row stands, NA stands for nothing said.
 *
 * <pre>
 * Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,dps,Year_Type,No_Quartile,Table_status,…
 * 60,Child Protection,Re-referrals,Re-referrals within 12 months,ReReferral,Low,% of referrals,NA,Financial Year,NA,…
 * </pre>
 */
public final class MeasureCsvParser extends CsvParser<MeasureLine> {
    private static final String NONE = "NA";
    private static final String NO_QUARTILE = "N";
    private static final CsvFormat FORMAT = new CsvFormat(
            "measures",
            List.of(
                    "Measure_code",
                    "Topic",
                    "Measure",
                    "Chart_title",
                    "Measure_short",
                    "Polarity",
                    "y_axis_name",
                    "dps",
                    "Year_Type",
                    "No_Quartile"),
            List.of("Table_status", "Last Update", "Next Update"));

    public MeasureCsvParser() {
        super(FORMAT);
    }

    @Override
    protected MeasureLine parse(CellReader cells) {
        NationalMeasure measure = new NationalMeasure(
                new NationalMeasure.Key(cells.required("Measure_short", 60), cells.required("Topic", 60)),
                Math.toIntExact(cells.line()),
                new NationalMeasure.Name(
                        said(cells, "Measure_code", 10).orElse(""),
                        cells.required("Measure", 200),
                        cells.required("Chart_title", 300)),
                reading(cells),
                new NationalMeasure.Edition(
                        said(cells, "Table_status", 120).orElse(""),
                        said(cells, "Last Update", 60).orElse(""),
                        said(cells, "Next Update", 60).orElse("")));
        return new MeasureLine(cells.line(), measure);
    }

    private static NationalMeasure.Reading reading(CellReader cells) {
        return new NationalMeasure.Reading(
                polarity(cells),
                cells.required("y_axis_name", 80),
                said(cells, "dps", 2).map(text -> cells.whole("dps", 0, 6)),
                cells.required("Year_Type", 40),
                !cells.text("No_Quartile", 2).equals(NO_QUARTILE));
    }

    private static Polarity polarity(CellReader cells) {
        String text = cells.text("Polarity", 10);
        return switch (text) {
            case "High" -> Polarity.HIGH_IS_GOOD;
            case "Low" -> Polarity.LOW_IS_GOOD;
            case "-", NONE -> Polarity.NEUTRAL;
            default -> throw cells.reject("Polarity", "Write High, Low or -");
        };
    }

    private static Optional<String> said(CellReader cells, String column, int longest) {
        return Optional.of(cells.text(column, longest)).filter(text -> !text.isEmpty() && !text.equals(NONE));
    }
}
