package uk.councilportal.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditFinding;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;

/** What a chain of ten entries alone does not tell: that it had another end before, and that nothing gets a place any more. */
class KnownEndTest extends ChainOfTen {

    @Test
    void noticesThatEntriesHaveWaitedForTheirPlacesForMoreThanAMinute() {
        List.of(NOW.minusSeconds(59), NOW.minusSeconds(61), NOW.minusSeconds(90), NOW)
                .forEach(at -> waiting.add(waitingSince(at)));
        assertThat(verify().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(AuditFinding.Kind.WAITING);
            assertThat(finding.entry().orElseThrow().at()).isEqualTo(NOW.minusSeconds(90));
        });
        waiting.subList(1, 3).clear();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void hasTheEndsItHadBefore(int number) {
        known = Optional.of(new ChainEnd(number, chain.get(number - 1).link()));
        assertThat(found()).isEmpty();
    }

    /** The ends of the first six, with their genuine seal, are put back; the seventh is taken out, the others placed anew. */
    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 10})
    void noticesAnEarlierStatePutBack(int number) {
        known = Optional.of(new ChainEnd(number, chain.get(number - 1).link()));
        List<ChainEntry> after = List.copyOf(chain.subList(7, LENGTH));
        chain.subList(6, LENGTH).clear();
        ends = new ChainEnds(0, 0, "", 6, chain.get(5).link());
        after.forEach(entry -> addMarked((int) ends.sealedTo() + 1, entry.content(), entry.mark()));
        seal = KEY.seal(ends);

        assertThat(found()).containsExactly("PUT_BACK " + number + " " + number);
        known = Optional.empty();
        assertThat(found()).as("what the database alone cannot tell").isEmpty();
    }

    @Test
    void expectsNoEndThatWasRemovedBecauseOfItsAge() {
        ChainEntry third = chain.get(2);
        known = Optional.of(new ChainEnd(3, third.link()));
        chain.subList(0, 3).clear();
        ends = ends.beginningAfter(3, third.link());
        seal = KEY.seal(ends);
        assertThat(found()).isEmpty();
    }

    @Test
    void saysOnceThatTheEntryOfAKnownEndWasAlteredOrIsGone() {
        known = Optional.of(new ChainEnd(LENGTH, chain.get(9).link()));
        alter(LENGTH, entry -> copy(entry, "0".repeat(64), entry.mark(), entry.content()));
        assertThat(found()).containsExactly("ALTERED 10 10 action10");
        chain.remove(LENGTH - 1);
        assertThat(found()).containsExactly("MISSING 10 10");
    }

    private static ChainEntry waitingSince(LocalDateTime at) {
        AuditLine line = new AuditLine(at, AuditActor.nobody(), new AuditedCall("action", "", ""), AuditResult.done());
        return new ChainEntry(0, "", KEY.mark(List.of("new")), List.of("new"), line);
    }
}
