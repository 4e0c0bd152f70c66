package uk.councilportal.grant.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.grant.repository.PublishedTable.CONTACTS;
import static uk.councilportal.grant.repository.PublishedTable.FEBRUARY;
import static uk.councilportal.grant.repository.PublishedTable.MARCH;
import static uk.councilportal.grant.repository.PublishedTable.SOURCE;
import static uk.councilportal.grant.repository.PublishedTable.contacts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.FigureSelection;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.platform.database.TestDatabase;

/** Who sees which published figures of a council: before a grant, while it is in force, and afterwards. */
class GrantedFigureRepositoryIT {
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private final TestDatabase database = TestDatabase.get();
    private final PublishedTable table = new PublishedTable();
    private final PublishedTable neighbour = new PublishedTable();
    private final AuthorityCode peer = database.newCouncil();
    private final String board = "board of " + table.council();
    private final SeenFigures seen = new SeenFigures(table.council(), neighbour.council());
    private final Audience onBoard = new Audience.Boards(Set.of(board));

    @Test
    void showsNothingToAnybodyBeforeAGrant() {
        assertThat(seen.by(onBoard)).isEmpty();
        assertThat(seen.by(new Audience.Council(peer))).isEmpty();
        assertThat(councils(onBoard)).isEmpty();
    }

    @Test
    void showsACouncilAllItHasPublishedItself() {
        assertThat(seen.by(new Audience.Council(table.council())))
                .containsExactlyInAnyOrder(
                        "test-contacts 2017-02  1400",
                        "test-contacts 2017-03  1500",
                        "test-contacts 2017-03 contact_source=Police 300",
                        "test-referrals 2017-03  400");
        assertThat(councils(new Audience.Council(table.council()))).containsExactly(table.council());
    }

    @Test
    void showsABoardTheIndicatorsNamedFromTheMonthNamedInTotalOnly() {
        table.give(1, Grantee.board(board), contacts(MARCH));

        assertThat(seen.by(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(councils(onBoard)).containsExactly(table.council());
    }

    @Test
    void breaksDownOnlyByTheDimensionsNamed() {
        table.give(1, Grantee.board(board), contacts(MARCH, SOURCE));
        table.give(2, Grantee.council(peer), contacts(MARCH, "sex", "age_band"));

        assertThat(seen.by(onBoard))
                .containsExactlyInAnyOrder(
                        "test-contacts 2017-03  1500", "test-contacts 2017-03 contact_source=Police 300");
        assertThat(seen.by(new Audience.Council(peer))).containsExactly("test-contacts 2017-03  1500");
    }

    @Test
    void showsAPeerNoMoreThanItWasGranted() {
        table.give(1, Grantee.council(peer), contacts(FEBRUARY));

        assertThat(seen.by(new Audience.Council(peer)))
                .containsExactlyInAnyOrder("test-contacts 2017-02  1400", "test-contacts 2017-03  1500");
        assertThat(seen.by(onBoard)).isEmpty();
        assertThat(seen.by(new Audience.Council(database.newCouncil()))).isEmpty();
    }

    @Test
    void showsNothingToABoardThatIsCalledLikeACouncil() {
        table.give(1, Grantee.council(peer), contacts(FEBRUARY));
        table.give(2, Grantee.board(peer.value() + "x"), contacts(FEBRUARY));

        AuthorityCode other = database.newCouncil();
        table.give(3, Grantee.board(other.value()), contacts(FEBRUARY));

        assertThat(seen.by(new Audience.Boards(Set.of(peer.value())))).isEmpty();
        assertThat(seen.by(new Audience.Boards(Set.of((peer.value() + "X"))))).isEmpty();
        assertThat(seen.by(new Audience.Council(other))).isEmpty();
    }

    @Test
    void showsNothingOnceItIsWithdrawn() {
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.withdraw(1);

        assertThat(seen.by(onBoard)).isEmpty();
        assertThat(councils(onBoard)).isEmpty();
        assertThat(seen.sources(onBoard)).isEmpty();
        assertThat(consents(onBoard))
                .singleElement()
                .satisfies(consent -> assertThat(consent.term().withdrawn()).isPresent());
    }

    @Test
    void showsNothingAfterTheLastDayAndEverythingOnIt() {
        AuthorityCode other = database.newCouncil();
        table.give(1, Grantee.board(board), until(YESTERDAY.plusDays(1)));
        table.give(2, Grantee.council(peer), until(YESTERDAY));
        table.give(3, Grantee.board(board + " once"), until(YESTERDAY));
        table.give(4, Grantee.council(other), until(YESTERDAY.plusDays(1)));

        assertThat(seen.by(onBoard)).hasSize(2);
        assertThat(seen.by(new Audience.Council(other))).hasSize(2);
        Audience once = new Audience.Boards(Set.of(board + " once"));
        assertThat(seen.by(once)).isEmpty();
        assertThat(councils(once)).isEmpty();
        assertThat(seen.sources(once)).isEmpty();
        assertThat(seen.by(new Audience.Council(peer))).isEmpty();
        assertThat(councils(new Audience.Council(peer))).containsExactly(peer);
        assertThat(consents(new Audience.Council(peer))).hasSize(1);
    }

    @Test
    void showsAMemberOfTwoBoardsEachFigureOnce() {
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.give(2, Grantee.board(board + "2"), contacts(FEBRUARY));

        assertThat(seen.by(new Audience.Boards(Set.of(board, board + "2"))))
                .containsExactlyInAnyOrder("test-contacts 2017-02  1400", "test-contacts 2017-03  1500");
    }

    @Test
    void tellsHowACouncilMeasuresWhatIsSeen() {
        table.give(1, Grantee.board(board), contacts(MARCH));

        assertThat(seen.sources(onBoard)).containsExactly("SG 1.1 Title of test-contacts A note");
        assertThat(seen.sources(new Audience.Council(table.council()))).hasSize(2);
        assertThat(seen.sources(new Audience.Council(peer))).isEmpty();
    }

    @Test
    void tellsOfEachConsentWhetherItWasWithdrawn() {
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.give(2, Grantee.council(peer), contacts(MARCH));
        table.withdraw(2);

        assertThat(consents(onBoard))
                .singleElement()
                .satisfies(consent -> assertThat(consent.term().withdrawn()).isEmpty());
    }

    /** The neighbour has published the same and let nobody see it. */
    @Test
    void showsNothingOfACouncilThatHasNotConsented() {
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.give(2, Grantee.council(peer), contacts(MARCH));

        assertThat(seen.by(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(seen.by(new Audience.Council(peer))).containsExactly("test-contacts 2017-03  1500");
    }

    @Test
    void asksForNothingWithoutCouncilsOrIndicators() {
        FigureSelection nobody = new FigureSelection(SeenFigures.CODES, Set.of(), FEBRUARY, MARCH);
        FigureSelection nothing = new FigureSelection(Set.of(), Set.of(table.council()), FEBRUARY, MARCH);
        Audience own = new Audience.Council(table.council());
        assertThat(seen.<List<GrantedFigure>>reading(figures -> figures.list(own, nobody)))
                .isEmpty();
        assertThat(seen.<List<GrantedFigure>>reading(figures -> figures.list(own, nothing)))
                .isEmpty();
        assertThat(seen.<List<?>>reading(figures -> figures.listSources(own, SeenFigures.CODES, Set.of())))
                .isEmpty();
    }

    private static GrantScope until(LocalDate last) {
        return new GrantScope(Set.of(CONTACTS), FEBRUARY, Optional.of(last), Set.of());
    }

    private List<AuthorityCode> councils(Audience audience) {
        return seen.<List<Authority>>reading(figures -> figures.listCouncils(audience)).stream()
                .map(Authority::code)
                .toList();
    }

    private List<GivenConsent> consents(Audience audience) {
        return seen.reading(figures -> figures.listConsents(audience, SeenFigures.CODES, Set.of(table.council())));
    }
}
