package uk.councilportal.indicator.exchange;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of links from a council's indicators to the national catalogue.
 *
 * <pre>
 * report,ref,dimension,member,standard,comparability,note
 * ROTH-SG,1.1,,,contacts-received,CLOSE,New contacts only
 * </pre>
 */
public final class StandardLinkCsvParser extends CsvParser<StandardLinkLine> {
    private static final CsvFormat FORMAT = new CsvFormat(
            "links to the catalogue",
            List.of("report", "ref", "standard", "comparability"),
            List.of(COUNCIL, "dimension", "member", "note"));

    private final AuthorityCode council;

    public StandardLinkCsvParser(AuthorityCode council) {
        super(FORMAT);
        this.council = council;
    }

    @Override
    protected StandardLinkLine parse(CellReader cells) {
        cells.expectCouncil(council);
        String members = cells.text("member", 250);
        Breakdown breakdown = cells.read("dimension", dimensions -> Breakdown.of(dimensions, members))
                .orElseGet(Breakdown::total);
        StandardLink link = new StandardLink(
                cells.readRequired("ref", IndicatorCode::new),
                breakdown,
                cells.requiredCode("standard", 60),
                cells.oneOf("comparability", Comparability.class),
                cells.text("note", 500));
        return new StandardLinkLine(cells.line(), cells.required("report", 20), link);
    }
}
