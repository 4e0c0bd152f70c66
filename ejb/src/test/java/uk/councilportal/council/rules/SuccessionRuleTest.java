package uk.councilportal.council.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.model.Succession.Kind;

class SuccessionRuleTest {
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final AuthorityCode NORTH = new AuthorityCode("E06000001");
    private static final AuthorityCode SOUTH = new AuthorityCode("E06000002");
    private static final AuthorityCode COUNTY = new AuthorityCode("E10000003");
    private static final AuthorityCode NEW_COUNTY = new AuthorityCode("E10000004");

    private static final List<Succession> SUCCESSIONS = List.of(
            new Succession(NORTH, SOUTH, APRIL, Kind.MERGED),
            new Succession(SOUTH, COUNTY, APRIL, Kind.MERGED),
            new Succession(COUNTY, NEW_COUNTY, APRIL, Kind.NEW_CODE));

    @Test
    void namesACouncilWithTheLastDayOfItsCode() {
        Authority former =
                SuccessionRule.formerName(new Authority(NORTH, "North", "301", "Region"), LocalDate.of(2027, 4, 1));
        assertThat(former).isEqualTo(new Authority(NORTH, "North (until 31 March 2027)", "", "Region"));
    }

    @Test
    void knowsTheCouncilsThatArePartOfAnotherAlsoThroughOthersAndNewCodes() {
        assertThat(parts(NORTH)).isEmpty();
        assertThat(parts(SOUTH)).containsExactly(NORTH);
        assertThat(parts(COUNTY)).containsExactly(SOUTH, NORTH);
        assertThat(parts(NEW_COUNTY))
                .as("a code it had before is the council itself and no part of it")
                .containsExactly(SOUTH, NORTH);
    }

    private static Stream<AuthorityCode> parts(AuthorityCode council) {
        return SuccessionRule.parts(
                        council,
                        code -> SUCCESSIONS.stream()
                                .filter(each -> each.successor().equals(code))
                                .toList())
                .stream()
                .map(Succession::former);
    }
}
