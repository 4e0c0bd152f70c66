package uk.councilportal.scorecard.view;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.target.model.RagStatus;

/** Every value that pages name by a computed key has its words. */
@DisplayName("The words of the scorecard")
class ScorecardTextsTest {

    private static final Set<ScorecardColumn> NAMED_BY_PERIOD =
            EnumSet.of(ScorecardColumn.MONTHS, ScorecardColumn.AREA_FIGURES, ScorecardColumn.YEARS);

    static Stream<String> keys() {
        return Stream.of(
                        keys(
                                "column.",
                                "",
                                EnumSet.complementOf(EnumSet.copyOf(NAMED_BY_PERIOD))
                                        .toArray(Enum<?>[]::new)),
                        keys(
                                "column.",
                                ".long",
                                EnumSet.complementOf(EnumSet.copyOf(NAMED_BY_PERIOD))
                                        .toArray(Enum<?>[]::new)),
                        keys(
                                "columns.",
                                "",
                                EnumSet.complementOf(EnumSet.of(ColumnGroup.ESSENTIAL))
                                        .toArray(Enum<?>[]::new)),
                        keys("filter.", "", RowFilter.values()),
                        keys("filter.direction.", "", DirectionOfTravel.values()),
                        keys("polarity.", "", Polarity.values()),
                        keys("rag.", "", RagStatus.values()),
                        keys("spc.", "", SpcSignal.values()),
                        keys("role.", "", PortalRole.values()),
                        keys("comparability.", "", Comparability.values()),
                        Marks.ORDER.stream().flatMap(key -> Stream.of(key, "key." + key)),
                        Arrays.stream(DataSymbol.values()).map(symbol -> "key.symbol." + symbol.mark()))
                .flatMap(all -> all);
    }

    private static Stream<String> keys(String before, String after, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> before + value.name() + after);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void has(String key) {
        assertThatCode(() -> Messages.text(key)).doesNotThrowAnyException();
    }
}
