package uk.councilportal.benchmark.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads the areas of the official tool: councils of today and of before, regions and England.
 *
 * <pre>
 * dfe_la_number,name,lait_region,type,ons_code_latest,ons_region_code,ons_region_name
 * 372,Rotherham,Yorkshire and The Humber,MD,E08000018,E12000003,Yorkshire and The Humber
 * </pre>
 */
public final class AreaCsvParser extends CsvParser<AreaLine> {
    private static final String NUMBER = "dfe_la_number";
    private static final String NONE = "NA";
    private static final CsvFormat FORMAT = new CsvFormat(
            "areas",
            List.of(NUMBER, "name", "lait_region", "type", "ons_code_latest"),
            List.of("ons_region_code", "ons_region_name"));

    public AreaCsvParser() {
        super(FORMAT);
    }

    @Override
    protected AreaLine parse(CellReader cells) {
        String number = cells.requiredCode(NUMBER, 20);
        String name = cells.required("name", 100);
        return new AreaLine(
                cells.line(),
                OfficialRegions.findCode(number)
                        .map(code -> region(code, name))
                        .orElseGet(() -> other(cells, number, name)));
    }

    private static NationalArea region(String code, String name) {
        AreaKind kind = code.equals(NationalArea.ENGLAND) ? AreaKind.ENGLAND : AreaKind.REGION;
        return new NationalArea(code, kind, name, "", Optional.of(new AuthorityCode(code)));
    }

    private static NationalArea other(CellReader cells, String number, String name) {
        boolean council = !cells.required("type", 10).equals(NONE);
        String region = Optional.of(cells.text("lait_region", 60))
                .filter(Predicate.not(NONE::equals))
                .orElse("");
        return new NationalArea(
                number,
                council ? AreaKind.COUNCIL : AreaKind.OTHER,
                name,
                region,
                cells.read("ons_code_latest", AuthorityCode::new));
    }
}
