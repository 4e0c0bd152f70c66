package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** An indicator that was called otherwise from April 2016 on, that is from the year that official statistics label 2017. */
class NationalReaderTest {
    private static final String FILE = """
            code,title,area,polarity,unit,decimals,measure_type,formula,disclosure,tier,definition,valid_from
            x,Visits,Visits,LOW_IS_GOOD,COUNT,0,FLOW_IN_MONTH,count,CHILD_COUNT,CORE,Visits of the month.,
            x,Calls,Visits,LOW_IS_GOOD,COUNT,0,FLOW_IN_MONTH,count,CHILD_COUNT,CORE,Calls of the month.,2016-04
            """;

    @ParameterizedTest
    @CsvSource({"2015/16, Visits", "2016, Visits", "2016/17, Calls", "2017, Calls", "2014-15, Visits", "LATEST, Calls"})
    void takesTheDefinitionOfTheYear(String year, String title) {
        StandardVersion version = NationalReader.valid(history(), year);

        assertThat(version.indicator().title()).isEqualTo(title);
    }

    private static StandardHistory history() {
        FailureLog log = new FailureLog();
        FileSource file = FileSource.of("versions.csv", FILE.getBytes(StandardCharsets.UTF_8));
        List<StandardVersion> versions = new StandardIndicatorCsvParser()
                .readAll(file, log).stream().map(StandardIndicatorLine::version).toList();
        assertThat(log.isEmpty()).as("%s", log.kept()).isTrue();
        return new StandardHistory(versions, Optional.empty(), Optional.empty());
    }
}
