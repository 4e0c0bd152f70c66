package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** Reads files that set a council up; what is rejected is kept in {@link #failures}. */
abstract class SettingsFiles {
    static final AuthorityCode OWN = new AuthorityCode("E08000018");
    static final String REPORTS = "council,report,title,layout,last_month,months_shown,columns,figures,difference\n";
    static final String INDICATORS =
            "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard,year_months,parts\n";
    static final String OWNED_INDICATORS = INDICATORS.replace("\n", ",months_in_arrears,owner_role\n");

    final FailureLog failures = new FailureLog();

    <T> T read(CsvParser<T> parser, String text) {
        List<T> rows = parser.readAll(file(text), failures);
        assertThat(failures.kept()).isEmpty();
        return rows.get(0);
    }

    static FileSource file(String text) {
        return FileSource.of("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
