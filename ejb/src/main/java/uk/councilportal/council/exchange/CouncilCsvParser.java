package uk.councilportal.council.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads councils to be put on the portal.
 *
 * <pre>
 * council,name,old_la_code,region,authority_type,short_name,year_start_month,disclosure
 * E08000035,Leeds,383,Yorkshire and The Humber,Metropolitan district,Leeds,4,CHILD_COUNT
 * </pre>
 *
 * <p>Councils with children's services are unitary authorities (E06), metropolitan districts (E08), London boroughs (E09)
 * and counties (E10) of England. By law their financial year begins in April. Small numbers of children are withheld from others as
 * the catalogue says of each indicator; a council may withhold more, such as {@code CHILD_COUNT 7 ROUND5 ZERO}, and never less.
 */
public final class CouncilCsvParser extends CsvParser<TypedCouncil> {
    /** The columns in the order of the form. */
    public static final List<String> COLUMNS = List.of(
            "council",
            "name",
            "old_la_code",
            "region",
            "authority_type",
            "short_name",
            "year_start_month",
            "disclosure");

    private static final Pattern ENGLISH = Pattern.compile("E(06|08|09|10)\\d{6}");
    private static final Pattern LA_CODE = Pattern.compile("\\d{3}");

    public CouncilCsvParser() {
        super(new CsvFormat("councils on the portal", COLUMNS, List.of()));
    }

    @Override
    protected TypedCouncil parse(CellReader cells) {
        Authority authority = new Authority(
                cells.readRequired("council", CouncilCsvParser::code),
                cells.required("name", 100),
                cells.read("old_la_code", CouncilCsvParser::laCode).orElse(""),
                cells.required("region", 60));
        String type = cells.required("authority_type", 40);
        CouncilSettings settings = new CouncilSettings(
                cells.required("short_name", 100),
                cells.readRequired("year_start_month", CouncilCsvParser::yearStart),
                cells.readRequired("disclosure", CouncilPolicy::parse));
        return new TypedCouncil(authority, type, settings);
    }

    private static AuthorityCode code(String text) {
        String code = text.toUpperCase(Locale.UK);
        if (!ENGLISH.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code of an English council with children's services is E06, E08, E09 or E10 and six digits");
        }
        return new AuthorityCode(code);
    }

    private static String laCode(String text) {
        if (!LA_CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("The number of the Department for Education has three digits");
        }
        return text;
    }

    private static int yearStart(String text) {
        if (!text.equals(String.valueOf(CouncilSettings.APRIL))) {
            throw new IllegalArgumentException(
                    "By law the financial year of an English council runs from 1 April to 31 March: 4 for April");
        }
        return CouncilSettings.APRIL;
    }
}
