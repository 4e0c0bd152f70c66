package uk.councilportal.council.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.model.Succession.Kind;
import uk.councilportal.council.rules.SuccessionRule.Predecessor;

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

    @Test
    void knowsTheCodesACouncilHasHadAndNotThoseOfItsParts() {
        AuthorityCode newest = new AuthorityCode("E10000005");
        Function<AuthorityCode, List<Succession>> former = code ->
                code.equals(newest) ? List.of(new Succession(NEW_COUNTY, newest, APRIL, Kind.NEW_CODE)) : former(code);

        assertThat(SuccessionRule.codes(NORTH, former)).containsExactly(NORTH);
        assertThat(SuccessionRule.codes(SOUTH, former)).containsExactly(SOUTH);
        assertThat(SuccessionRule.codes(newest, former)).containsExactlyInAnyOrder(newest, NEW_COUNTY, COUNTY);
    }

    @Test
    void knowsEveryCodeThatLeadsToACouncilAndWhetherItBecamePartOfItOnTheWay() {
        assertThat(SuccessionRule.predecessors(NEW_COUNTY, SuccessionRuleTest::former))
                .extracting(Predecessor::code, Predecessor::merged)
                .containsExactly(tuple(COUNTY, false), tuple(SOUTH, true), tuple(NORTH, true));
    }

    @Test
    void goesRoundNoCircle() {
        List<Succession> circle = List.of(
                new Succession(NORTH, SOUTH, APRIL, Kind.MERGED),
                new Succession(SOUTH, COUNTY, APRIL, Kind.NEW_CODE),
                new Succession(COUNTY, NORTH, APRIL, Kind.MERGED));
        assertThat(SuccessionRule.predecessors(NORTH, to(circle)))
                .extracting(Predecessor::code, Predecessor::merged)
                .containsExactly(tuple(COUNTY, true), tuple(SOUTH, true));
        assertThat(SuccessionRule.parts(NORTH, to(circle)))
                .extracting(Succession::former)
                .containsExactly(COUNTY);
    }

    @Test
    void seesACircleBeforeItIsClosed() {
        assertThat(isCircle(COUNTY, NORTH)).as("North is part of it, by South").isTrue();
        assertThat(isCircle(NEW_COUNTY, NORTH)).isTrue();
        assertThat(isCircle(SOUTH, NORTH)).isTrue();
        assertThat(isCircle(NORTH, NORTH)).isTrue();
        assertThat(isCircle(NORTH, COUNTY)).isFalse();
        assertThat(isCircle(NEW_COUNTY, new AuthorityCode("E06000009"))).isFalse();
    }

    private static boolean isCircle(AuthorityCode former, AuthorityCode successor) {
        return SuccessionRule.isCircle(
                new Succession(former, successor, APRIL, Kind.MERGED), SuccessionRuleTest::former);
    }

    private static List<Succession> former(AuthorityCode code) {
        return to(SUCCESSIONS).apply(code);
    }

    private static Function<AuthorityCode, List<Succession>> to(List<Succession> all) {
        return code ->
                all.stream().filter(each -> each.successor().equals(code)).toList();
    }

    private static Stream<AuthorityCode> parts(AuthorityCode council) {
        return SuccessionRule.parts(council, SuccessionRuleTest::former).stream()
                .map(Succession::former);
    }
}
