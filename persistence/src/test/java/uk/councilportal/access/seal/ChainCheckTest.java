package uk.councilportal.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.authority.model.AuthorityCode;

/** A chain of ten entries; one deed past the portal is one finding that names it. */
class ChainCheckTest extends ChainOfTen {

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
}
