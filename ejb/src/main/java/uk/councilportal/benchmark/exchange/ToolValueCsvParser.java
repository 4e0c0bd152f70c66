package uk.councilportal.benchmark.exchange;

import java.util.List;
import java.util.Set;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalSymbol;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.benchmark.model.SeriesKey;
import uk.councilportal.benchmark.model.YearLabel;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads the figures of the official tool in long form. An empty cell is what a hyphen is: missing or suppressed.
 *
 * <pre>
 * measure_short,dfe_la_number,years,value
 * ReReferral,372,2025,19.6
 * </pre>
 */
public final class ToolValueCsvParser extends CsvParser<NationalLine> {
    private static final String MEASURE = "measure_short";
    private static final String NUMBER = "dfe_la_number";
    private static final String YEARS = "years";
    private static final String VALUE = "value";
    private static final CsvFormat FORMAT =
            new CsvFormat("figures of the official tool", List.of(MEASURE, NUMBER, YEARS, VALUE), List.of());

    private final Set<String> measures;
    private final AreaDirectory areas;

    /**
     * @param measures the short names of the catalogue
     * @param areas the areas of the official tool
     */
    public ToolValueCsvParser(Set<String> measures, AreaDirectory areas) {
        super(FORMAT);
        this.measures = measures;
        this.areas = areas;
    }

    @Override
    protected NationalLine parse(CellReader cells) {
        String measure = cells.required(MEASURE, 60);
        if (!measures.contains(measure)) {
            throw cells.reject(
                    MEASURE, "The catalogue has no measure \"%s\". Load the file of measures first".formatted(measure));
        }
        String number = cells.requiredCode(NUMBER, 20);
        String area = areas.findByNumber(number)
                .map(NationalArea::key)
                .orElseThrow(() -> cells.reject(
                        NUMBER, "There is no area with the number %s. Load the file of areas first".formatted(number)));
        String period = cells.readRequired(YEARS, YearLabel::parse).text();
        PublishedFigure figure =
                cells.read(VALUE, PublishedFigure::parse).orElse(PublishedFigure.of(NationalSymbol.NOT_PUBLISHED));
        return new NationalLine(cells.line(), SeriesKey.ofTool(measure), period, area, figure);
    }
}
