package uk.councilportal.authority.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;

/** Mid-year estimates as the Office for National Statistics publishes them. */
class EstimateCsvParserTest {
    private static final String HEADINGS =
            "time_period,geographic_level,old_la_code,new_la_code,age_group,population_estimate\n";

    @Test
    void readsChildrenOfCouncilsAndLeavesTheRestOut() {
        FailureLog failures = new FailureLog();
        List<EstimateLine> lines = read(failures, """
                2024,National,,,Children aged 0 to 17 years,12183016
                2024,Local authority,372,E08000018,Children aged 0 to 17 years,59521
                2024,Local authority,372,E08000018,Children aged 10 to 17 years,27000
                2024,Local authority,420,E06000053,Children aged 0 to 17 years,x
                """);
        assertThat(lines).containsExactly(new EstimateLine(3, "E08000018", "372", 2024, 59521));
        assertThat(failures.isEmpty()).isTrue();
    }

    @Test
    void rejectsWhatIsNoNumberOfChildrenAndNoYear() {
        FailureLog failures = new FailureLog();
        read(failures, """
                2024,Local authority,372,E08000018,Children aged 0 to 17 years,many
                24,Local authority,372,E08000018,Children aged 0 to 17 years,59521
                2024,Local authority,,E08000018,Children aged 0 to 17 years,59521
                """);
        assertThat(failures.kept())
                .extracting(ImportFailure::column)
                .containsExactly("population_estimate", "time_period", "old_la_code");
    }

    private static List<EstimateLine> read(FailureLog failures, String rows) {
        return new EstimateCsvParser()
                .readAll(FileSource.of("file.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)), failures);
    }
}
