package uk.councilportal.sample.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.councilportal.grant.model.Board;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

class BoardGrantCsvParserTest {
    @Test
    void readsWhoShowsWhatToWhom() {
        FailureLog failures = new FailureLog();
        String file = """
                council,board,title,from,dimensions
                E08000018,north,Board of the north,2016-04,contact_source;area
                E08000018,north,Board of the north,soon,
                """;
        assertThat(new BoardGrantCsvParser()
                        .readAll(FileSource.of("grants.csv", file.getBytes(StandardCharsets.UTF_8)), failures))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.board()).isEqualTo(new Board("north", "Board of the north"));
                    assertThat(line.from()).isEqualTo(ReportingMonth.of(2016, 4));
                    assertThat(line.dimensions()).isEqualTo("contact_source;area");
                });
        assertThat(failures.rejectedRows()).isEqualTo(1);
    }
}
