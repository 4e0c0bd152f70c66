package uk.councilportal.authority.exchange;

import java.util.List;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of councils.
 *
 * <pre>
 * council,name,old_la_code,region,authority_type
 * E08000018,Rotherham,372,Yorkshire and The Humber,Metropolitan district
 * </pre>
 */
public final class AuthorityCsvParser extends CsvParser<AuthorityLine> {
    private static final CsvFormat FORMAT =
            new CsvFormat("councils", List.of(COUNCIL, "name", "old_la_code", "region", "authority_type"), List.of());

    public AuthorityCsvParser() {
        super(FORMAT);
    }

    @Override
    protected AuthorityLine parse(CellReader cells) {
        Authority authority = new Authority(
                cells.readRequired(COUNCIL, AuthorityCode::new),
                cells.required("name", 100),
                cells.code("old_la_code", 3),
                cells.required("region", 60));
        return new AuthorityLine(cells.line(), authority, cells.required("authority_type", 40));
    }
}
