package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.platform.faces.PageNotFoundException;

/** A group of councils in an address. */
class ComparisonParametersTest {

    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    private static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");

    static Stream<PeerGroup> groups() {
        return Stream.of(
                new PeerGroup.Everyone(),
                new PeerGroup.Region("Yorkshire and The Humber"),
                new PeerGroup.Neighbours(ROTHERHAM, "2025"),
                new PeerGroup.Named(Set.of(NORFOLK)),
                new PeerGroup.Named(Set.of(NORFOLK, ROTHERHAM)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void isReadAsItIsWritten(PeerGroup group) {
        assertThat(ComparisonParameters.group(ComparisonParameters.text(group))).isEqualTo(group);
    }

    @Test
    void namesTheCouncilsOfASavedGroupInTheirOrder() {
        assertThat(ComparisonParameters.text(new PeerGroup.Named(Set.of(NORFOLK, ROTHERHAM))))
                .isEqualTo("councils:E08000018,E10000020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everyone",
                "councils:",
                "councils:,",
                "councils:E08",
                "councils:E08000018,",
                "councils:,E08000018",
                "neighbours:E08000018"
            })
    void isNotFoundWhereItCannotMeanAnything(String text) {
        assertThatThrownBy(() -> ComparisonParameters.group(text)).isInstanceOf(PageNotFoundException.class);
    }
}
