package uk.councilportal.grant.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.grant.repository.PublishedTable.CONTACTS;
import static uk.councilportal.grant.repository.PublishedTable.FEBRUARY;
import static uk.councilportal.grant.repository.PublishedTable.MARCH;
import static uk.councilportal.grant.repository.PublishedTable.REFERRALS;
import static uk.councilportal.grant.repository.PublishedTable.SOURCE;
import static uk.councilportal.grant.repository.PublishedTable.contacts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private static final Set<String> CODES = Set.of(CONTACTS, REFERRALS);
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private final TestDatabase database = TestDatabase.get();
    private final PublishedTable table = new PublishedTable();
    private final PublishedTable neighbour = new PublishedTable();
    private final AuthorityCode peer = database.newCouncil();
    private final String board = "board of " + table.council();
    private final Audience onBoard = new Audience.Boards(Set.of(board));

    @Test
    void showsNothingToAnybodyBeforeAGrant() {
        assertThat(seenBy(onBoard)).isEmpty();
        assertThat(seenBy(new Audience.Council(peer))).isEmpty();
        assertThat(councils(onBoard)).isEmpty();
    }

    @Test
    void showsACouncilAllItHasPublishedItself() {
        assertThat(seenBy(new Audience.Council(table.council())))
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

        assertThat(seenBy(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(councils(onBoard)).containsExactly(table.council());
    }

    @Test
    void breaksDownOnlyByTheDimensionsNamed() {
        table.give(1, Grantee.board(board), contacts(MARCH, SOURCE));
        table.give(2, Grantee.council(peer), contacts(MARCH, "sex", "age_band"));

        assertThat(seenBy(onBoard))
                .containsExactlyInAnyOrder(
                        "test-contacts 2017-03  1500", "test-contacts 2017-03 contact_source=Police 300");
        assertThat(seenBy(new Audience.Council(peer))).containsExactly("test-contacts 2017-03  1500");
    }

    @Test
    void showsAPeerNoMoreThanItWasGranted() {
        table.give(1, Grantee.council(peer), contacts(FEBRUARY));

        assertThat(seenBy(new Audience.Council(peer)))
                .containsExactlyInAnyOrder("test-contacts 2017-02  1400", "test-contacts 2017-03  1500");
        assertThat(seenBy(onBoard)).isEmpty();
        assertThat(seenBy(new Audience.Council(database.newCouncil()))).isEmpty();
    }

    @Test
    void showsNothingToABoardThatIsCalledLikeACouncil() {
        table.give(1, Grantee.council(peer), contacts(FEBRUARY));
        table.give(2, Grantee.board(peer.value() + "x"), contacts(FEBRUARY));

        AuthorityCode other = database.newCouncil();
        table.give(3, Grantee.board(other.value()), contacts(FEBRUARY));

        assertThat(seenBy(new Audience.Boards(Set.of(peer.value())))).isEmpty();
        assertThat(seenBy(new Audience.Boards(Set.of((peer.value() + "X"))))).isEmpty();
        assertThat(seenBy(new Audience.Council(other))).isEmpty();
    }

    @Test
    void showsNothingOnceItIsWithdrawn() {
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.withdraw(1);

        assertThat(seenBy(onBoard)).isEmpty();
        assertThat(councils(onBoard)).isEmpty();
        assertThat(sources(onBoard)).isEmpty();
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

        assertThat(seenBy(onBoard)).hasSize(2);
        assertThat(seenBy(new Audience.Council(other))).hasSize(2);
        Audience once = new Audience.Boards(Set.of(board + " once"));
        assertThat(seenBy(once)).isEmpty();
        assertThat(councils(once)).isEmpty();
        assertThat(sources(once)).isEmpty();
        assertThat(seenBy(new Audience.Council(peer))).isEmpty();
        assertThat(councils(new Audience.Council(peer))).containsExactly(peer);
        assertThat(consents(new Audience.Council(peer))).hasSize(1);
    }

    @Test
    void showsAMemberOfTwoBoardsEachFigureOnce() {
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.give(2, Grantee.board(board + "2"), contacts(FEBRUARY));

        assertThat(seenBy(new Audience.Boards(Set.of(board, board + "2"))))
                .containsExactlyInAnyOrder("test-contacts 2017-02  1400", "test-contacts 2017-03  1500");
    }

    @Test
    void tellsHowACouncilMeasuresWhatIsSeen() {
        table.give(1, Grantee.board(board), contacts(MARCH));

        assertThat(sources(onBoard)).containsExactly("SG 1.1 Title of test-contacts A note");
        assertThat(sources(new Audience.Council(table.council()))).hasSize(2);
        assertThat(sources(new Audience.Council(peer))).isEmpty();
    }

    @Test
    void marksWhatTheNextIssueRevises() {
        table.publishAgain(1510);

        Audience own = new Audience.Council(table.council());
        assertThat(this.<List<GrantedFigure>>reading(figures -> figures.list(own, everything())))
                .extracting(figure -> figure.key().standardCode() + " "
                        + figure.key().period().end() + " " + figure.revised() + " "
                        + figure.source().issueNumber())
                .containsExactlyInAnyOrder("test-contacts 2017-03 true 2", "test-referrals 2017-03 false 2");
    }

    /** What is left as it was is not there; what an issue leaves out is. */
    @Test
    void keepsForThoseWhoSawItWhatTheNextIssueHasOtherwise() {
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.publishAgain(1510);

        assertThat(seenBefore(new Audience.Council(table.council())))
                .containsExactlyInAnyOrder(
                        "test-contacts 2017-02  1400",
                        "test-contacts 2017-03  1500",
                        "test-contacts 2017-03 contact_source=Police 300");
        assertThat(seenBefore(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(seenBefore(new Audience.Council(peer))).isEmpty();

        table.withdraw(1);
        assertThat(seenBefore(onBoard)).isEmpty();
    }

    private List<String> seenBefore(Audience audience) {
        return words(reading(figures -> figures.listFormer(audience, everything())));
    }

    /** What has been replaced is shown by the same rules as what stands: to nobody else, not before, not longer, no deeper. */
    @Test
    void keepsReplacedFiguresFromEverybodyWhoMayNotSeeThem() {
        AuthorityCode late = database.newCouncil();
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.give(2, Grantee.council(peer), contacts(MARCH));
        table.give(3, Grantee.board(board + " once"), until(YESTERDAY));
        table.give(4, Grantee.council(late), until(YESTERDAY));
        table.give(5, Grantee.board(late.value()), contacts(MARCH));
        table.publishAgain(1510, 410);
        neighbour.publishAgain(1510, 410);

        assertThat(seenBefore(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(seenBefore(new Audience.Council(peer))).containsExactly("test-contacts 2017-03  1500");
        assertThat(seenBefore(new Audience.Boards(Set.of(board + " once")))).isEmpty();
        assertThat(seenBefore(new Audience.Council(late))).isEmpty();
        assertThat(seenBefore(new Audience.Boards(Set.of(peer.value())))).isEmpty();
    }

    @Test
    void showsReplacedFiguresAsFarBrokenDownAsIsGranted() {
        table.give(1, Grantee.board(board), contacts(MARCH, SOURCE));
        table.give(2, Grantee.council(peer), contacts(MARCH, SOURCE));
        table.publishAgain(1510);

        for (Audience audience : List.of(onBoard, new Audience.Council(peer))) {
            assertThat(seenBefore(audience))
                    .containsExactlyInAnyOrder(
                            "test-contacts 2017-03  1500", "test-contacts 2017-03 contact_source=Police 300");
        }
    }

    /** Names, titles and links are those the report's last issue was published with, whatever is being worked on. */
    @Test
    void tellsNothingOfWhatIsDoneAfterTheIssue() {
        table.give(1, Grantee.board(board), contacts(MARCH, SOURCE));
        table.give(2, Grantee.council(peer), contacts(MARCH, SOURCE));
        table.goOnWorking();

        Audience own = new Audience.Council(table.council());
        for (Audience audience : List.of(onBoard, own, new Audience.Council(peer))) {
            assertThat(sources(audience))
                    .contains("SG 1.1 Title of test-contacts A note")
                    .noneMatch(isWork());
            assertThat(seenBy(audience)).contains("test-contacts 2017-03 contact_source=Police 300");
        }
        table.publishAgain(1510);
        for (Audience audience : List.of(onBoard, own, new Audience.Council(peer))) {
            assertThat(seenBefore(audience)).contains("test-contacts 2017-03 contact_source=Police 300");
        }
    }

    private static Predicate<String> isWork() {
        return source -> source.contains("Working");
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

        assertThat(seenBy(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(seenBy(new Audience.Council(peer))).containsExactly("test-contacts 2017-03  1500");
    }

    @Test
    void asksForNothingWithoutCouncilsOrIndicators() {
        FigureSelection nobody = new FigureSelection(CODES, Set.of(), FEBRUARY, MARCH);
        FigureSelection nothing = new FigureSelection(Set.of(), Set.of(table.council()), FEBRUARY, MARCH);
        Audience own = new Audience.Council(table.council());
        assertThat(this.<List<GrantedFigure>>reading(figures -> figures.list(own, nobody)))
                .isEmpty();
        assertThat(this.<List<GrantedFigure>>reading(figures -> figures.list(own, nothing)))
                .isEmpty();
        assertThat(this.<List<?>>reading(figures -> figures.listSources(own, CODES, Set.of())))
                .isEmpty();
    }

    private static GrantScope until(LocalDate last) {
        return new GrantScope(Set.of(CONTACTS), FEBRUARY, Optional.of(last), Set.of());
    }

    private FigureSelection everything() {
        return new FigureSelection(CODES, Set.of(table.council(), neighbour.council()), FEBRUARY, MARCH);
    }

    private List<String> seenBy(Audience audience) {
        return words(reading(figures -> figures.list(audience, everything())));
    }

    private List<AuthorityCode> councils(Audience audience) {
        return this.<List<Authority>>reading(figures -> figures.listCouncils(audience)).stream()
                .map(Authority::code)
                .toList();
    }

    private List<String> sources(Audience audience) {
        return reading(figures -> figures.listSources(audience, CODES, Set.of(table.council())).stream()
                .map(source -> source.own().place() + " " + source.own().title() + " "
                        + source.link().note())
                .toList());
    }

    private List<GivenConsent> consents(Audience audience) {
        return reading(figures -> figures.listConsents(audience, CODES, Set.of(table.council())));
    }

    private <T> T reading(Function<GrantedFigureRepository, T> work) {
        return database.inOverview(em -> work.apply(new GrantedFigureRepository(em)));
    }

    private static List<String> words(List<GrantedFigure> figures) {
        return figures.stream()
                .map(figure -> figure.key().standardCode() + " "
                        + figure.key().period().end() + " "
                        + figure.key().breakdown() + " "
                        + figure.outcome().amounts().value().orElseThrow().intValue())
                .toList();
    }
}
