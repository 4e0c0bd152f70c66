package uk.councilportal.authority.exchange;

import java.util.List;
import java.util.regex.Pattern;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.CsvRow;

/**
 * Reads mid-year population estimates of the Office for National Statistics in the common layout of the Department for
 * Education. Only councils and only children aged 0 to 17 are read; a council without an estimate is left out.
 *
 * <pre>
 * time_period,time_identifier,geographic_level,…,old_la_code,new_la_code,la_name,age_group,population_estimate
 * 2024,Reporting year,Local authority,…,372,E08000018,Rotherham,Children aged 0 to 17 years,59521
 * </pre>
 */
public final class EstimateCsvParser extends CsvParser<EstimateLine> {
    private static final String NO_ESTIMATE = "x";
    private static final Pattern CHILDREN = Pattern.compile("\\b0 to 17\\b");
    private static final CsvFormat FORMAT = new CsvFormat(
            "population estimates",
            List.of(
                    "time_period",
                    "geographic_level",
                    "old_la_code",
                    "new_la_code",
                    "age_group",
                    "population_estimate"),
            List.of("time_identifier", "country_code", "country_name", "region_code", "region_name", "la_name"));

    public EstimateCsvParser() {
        super(FORMAT);
    }

    @Override
    protected boolean leavesOut(CsvRow row) {
        return !row.text("geographic_level").equals("Local authority")
                || !CHILDREN.matcher(row.text("age_group")).find()
                || row.text("population_estimate").equals(NO_ESTIMATE);
    }

    @Override
    protected EstimateLine parse(CellReader cells) {
        return new EstimateLine(
                cells.line(),
                cells.requiredCode("new_la_code", 9),
                cells.requiredCode("old_la_code", 3),
                cells.whole("time_period", 1981, 2200),
                cells.whole("population_estimate", 1, 100_000_000));
    }
}
