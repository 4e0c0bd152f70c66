package uk.councilportal.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditFinding;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.authority.model.AuthorityCode;

/** A chain of ten entries, 1 to 10; one deed past the portal is one finding that names it. */
class ChainCheckTest {
    private static final AuditKey KEY = new AuditKey("the portal's");
    private static final AuditKey OTHER_KEY = new AuditKey("somebody's");
    private static final AuthorityCode COUNCIL = new AuthorityCode("E08000018");
    private static final int LENGTH = 10;
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T10:00:30");

    private final List<ChainEntry> chain = new ArrayList<>();
    private final List<ChainEntry> waiting = new ArrayList<>();
    private ChainEnds ends = new ChainEnds(0, 0, "", 0, "");
    private String seal;
    private Optional<ChainEnd> known = Optional.empty();

    ChainCheckTest() {
        for (int number = 1; number <= LENGTH; number++) {
            add(number);
        }
        seal = KEY.seal(ends);
    }

    @Test
    void isWholeAsThePortalLeftIt() {
        AuditReport report = verify();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.entries()).isEqualTo(LENGTH);
        assertThat(report.end()).isEqualTo("10:" + ends.sealedLink());
    }

    @Test
    void asksForTheSealOfAChainThatIsNew() {
        chain.clear();
        ends = new ChainEnds(0, 0, "", 0, "");
        seal = "";
        assertThat(found()).containsExactly("ENDS 0 0");
        seal = OTHER_KEY.seal(ends);
        assertThat(verify().isWhole()).isFalse();
        seal = KEY.seal(ends);
        assertThat(verify().isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void namesAnAlteredEntry(int number) {
        alter(number, entry -> copy(entry, entry.link(), entry.mark(), List.of("other", "words")));
        assertThat(found()).containsExactly("ALTERED " + number + " " + number + " action" + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void namesAnEntryWithAnotherMark(int number) {
        alter(number, entry -> copy(entry, entry.link(), OTHER_KEY.mark(entry.content()), entry.content()));
        assertThat(found()).containsExactly("ALTERED " + number + " " + number + " action" + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void namesAnEntryWithAnotherLink(int number) {
        alter(number, entry -> copy(entry, "0".repeat(64), entry.mark(), entry.content()));
        assertThat(found()).containsExactly("ALTERED " + number + " " + number + " action" + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void noticesAnEntryTakenOut(int number) {
        chain.remove(number - 1);
        assertThat(found()).containsExactly("MISSING " + number + " " + number);
    }

    @Test
    void noticesSeveralTakenOut() {
        chain.subList(2, 5).clear();
        chain.remove(chain.size() - 1);
        assertThat(found()).containsExactly("MISSING 3 5", "MISSING 10 10");
    }

    @Test
    void noticesTwoThatHaveChangedPlaces() {
        ChainEntry third = chain.get(2);
        ChainEntry fourth = chain.get(3);
        chain.set(2, new ChainEntry(3, fourth.link(), fourth.mark(), fourth.content(), fourth.line()));
        chain.set(3, new ChainEntry(4, third.link(), third.mark(), third.content(), third.line()));
        assertThat(found()).startsWith("ALTERED 3 3 action4");
    }

    @Test
    void noticesAnEntryInThePlaceOfOneTakenOut() {
        alter(5, entry -> copy(entry, entry.link(), OTHER_KEY.mark(List.of("forged")), List.of("forged")));
        assertThat(found()).containsExactly("ALTERED 5 5 action5");
    }

    @Test
    void noticesAnEntryPutIn() {
        waiting.add(new ChainEntry(0, "", OTHER_KEY.mark(List.of("forged")), List.of("forged"), line(99)));
        assertThat(found()).containsExactly("FOREIGN 0 0 action99");
    }

    @Test
    void noticesAnEntryPutInBeyondTheEnd() {
        chain.add(new ChainEntry(11, "0".repeat(64), OTHER_KEY.mark(List.of("forged")), List.of("forged"), line(99)));
        assertThat(found()).containsExactly("FOREIGN 11 11 action99");
    }

    @Test
    void takesAnEntryThatWaitsForItsPlaceForWhatItIs() {
        waiting.add(new ChainEntry(0, "", KEY.mark(List.of("new")), List.of("new"), line(11)));
        assertThat(found()).isEmpty();
    }

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

    @Test
    void noticesAnEndMovedToHideWhatWasTakenOut() {
        chain.remove(LENGTH - 1);
        ends = new ChainEnds(0, 0, "", 9, chain.get(8).link());
        assertThat(found()).containsExactly("ENDS 0 9");
    }

    @Test
    void noticesABeginningMovedToHideWhatWasTakenOut() {
        ChainEntry third = chain.get(2);
        chain.subList(0, 3).clear();
        ends = ends.beginningAfter(3, third.link());
        assertThat(found()).containsExactly("ENDS 3 10");
    }

    @Test
    void noticesAnEndWithAnotherLink() {
        ends = new ChainEnds(0, 0, "", LENGTH, "0".repeat(64));
        seal = KEY.seal(ends);
        assertThat(found()).containsExactly("ENDS 0 10");
    }

    @Test
    void staysWholeWhenThePortalRemovesWhatIsOld() {
        ChainEntry third = chain.get(2);
        chain.subList(0, 3).clear();
        ends = ends.beginningAfter(3, third.link());
        seal = KEY.seal(ends);
        assertThat(found()).isEmpty();

        chain.clear();
        ends = ends.beginningAfter(LENGTH, ends.sealedLink());
        seal = KEY.seal(ends);
        assertThat(found()).isEmpty();
    }

    @Test
    void takesEntriesFromBeforeTheChainByTheirMarkWithoutKeyAndNoLaterOnes() {
        ends = new ChainEnds(1, 0, "", 0, "");
        chain.clear();
        List<String> first = List.of("entry", "1");
        addMarked(1, first, AuditKey.markWithoutKey(first));
        addMarked(2, List.of("entry", "2"), KEY.mark(List.of("entry", "2")));
        seal = KEY.seal(ends);
        assertThat(found()).isEmpty();

        List<String> third = List.of("entry", "3");
        addMarked(3, third, AuditKey.markWithoutKey(third));
        seal = KEY.seal(ends);
        assertThat(found()).containsExactly("ALTERED 3 3 action3");
    }

    @Test
    void countsEverythingAndNamesAHundred() {
        for (int number = 0; number < 150; number++) {
            waiting.add(new ChainEntry(0, "", "no mark", List.of("forged"), line(number)));
        }
        AuditReport report = verify();
        assertThat(report.found()).isEqualTo(150);
        assertThat(report.findings()).hasSize(100);
    }

    @Test
    void namesACouncilOnlyItsOwnEntries() {
        waiting.add(new ChainEntry(0, "", "no mark", List.of("forged"), line(99)));
        chain.remove(4);
        assertThat(verify().seenBy(Set.of(COUNCIL)).findings()).hasSize(2);
        AuditReport others = verify().seenBy(Set.of(new AuthorityCode("E10000020")));
        assertThat(others.found()).isEqualTo(2);
        assertThat(others.findings())
                .singleElement()
                .matches(finding -> finding.entry().isEmpty());
    }

    private List<String> found() {
        return verify().findings().stream()
                .map(finding -> "%s %d %d %s"
                        .formatted(
                                finding.kind(),
                                finding.first(),
                                finding.last(),
                                finding.entry()
                                        .map(line -> line.call().action())
                                        .orElse(""))
                        .strip())
                .toList();
    }

    private AuditReport verify() {
        ChainCheck check = new ChainCheck(KEY, ends, seal, known);
        chain.forEach(check::placed);
        waiting.forEach(check::unplaced);
        return check.report(NOW);
    }

    private static ChainEntry waitingSince(LocalDateTime at) {
        AuditLine line = new AuditLine(at, AuditActor.nobody(), new AuditedCall("action", "", ""), AuditResult.done());
        return new ChainEntry(0, "", KEY.mark(List.of("new")), List.of("new"), line);
    }

    private void alter(int number, UnaryOperator<ChainEntry> deed) {
        chain.set(number - 1, deed.apply(chain.get(number - 1)));
    }

    private static ChainEntry copy(ChainEntry entry, String link, String mark, List<String> content) {
        return new ChainEntry(entry.position(), link, mark, content, entry.line());
    }

    private void add(int number) {
        List<String> content = List.of("entry", String.valueOf(number));
        addMarked(number, content, KEY.mark(content));
    }

    private void addMarked(int number, List<String> content, String mark) {
        String link = KEY.link(ends.sealedLink(), number, mark);
        chain.add(new ChainEntry(number, link, mark, content, line(number)));
        ends = ends.longerBy(link);
    }

    private static AuditLine line(int number) {
        return new AuditLine(
                LocalDateTime.parse("2026-11-21T10:00:00"),
                new AuditActor("officer", Optional.of(COUNCIL), Set.of()),
                new AuditedCall("action" + number, "", ""),
                AuditResult.done());
    }
}
