package uk.councilportal.target.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** Every target of the five published reports can be typed, and is read back as it was. */
class PublishedTargetsTest {
    private static final Path TARGETS = Path.of("..", "ear", "src", "dev", "sample-data", "targets.csv");

    static Stream<TargetSetting> published() throws IOException {
        try (Reader reader = Files.newBufferedReader(TARGETS)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords()
                    .stream()
                    .map(PublishedTargetsTest::setting);
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void isReadBackAsItIsShownForTyping(TargetSetting setting) {
        TargetEntry shown = TargetEntry.of(setting);

        assertThat(TargetEntryRule.read(shown, MeasureUnit.COUNT, Polarity.NOT_STATED)
                        .setting())
                .contains(setting);
    }

    private static TargetSetting setting(CSVRecord row) {
        Tolerance tolerance = new Tolerance(range(row, "red"), range(row, "amber"), range(row, "green"));
        return new TargetSetting(
                TargetState.valueOf(row.get("state")),
                TargetBasis.valueOf(row.get("basis")),
                given(row, "target").map(BigDecimal::new),
                tolerance,
                row.get("text"));
    }

    private static Optional<ValueRange> range(CSVRecord row, String column) {
        return given(row, column).map(ValueRange::parse);
    }

    private static Optional<String> given(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isBlank());
    }
}
