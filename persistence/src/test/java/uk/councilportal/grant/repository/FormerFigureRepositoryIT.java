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
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.platform.database.TestDatabase;

/** Who sees which figures once a later issue has others in their place. */
class FormerFigureRepositoryIT {
    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private final TestDatabase database = TestDatabase.get();
    private final PublishedTable table = new PublishedTable();
    private final PublishedTable neighbour = new PublishedTable();
    private final AuthorityCode peer = database.newCouncil();
    private final String board = "board of " + table.council();
    private final SeenFigures seen = new SeenFigures(table.council(), neighbour.council());
    private final Audience onBoard = new Audience.Boards(Set.of(board));

    @Test
    void marksWhatTheNextIssueRevises() {
        table.publishAgain(1510);

        Audience own = new Audience.Council(table.council());
        assertThat(seen.<List<GrantedFigure>>reading(figures -> figures.list(own, seen.everything())))
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

        assertThat(seen.before(new Audience.Council(table.council())))
                .containsExactlyInAnyOrder(
                        "test-contacts 2017-02  1400",
                        "test-contacts 2017-03  1500",
                        "test-contacts 2017-03 contact_source=Police 300");
        assertThat(seen.before(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(seen.before(new Audience.Council(peer))).isEmpty();

        table.withdraw(1);
        assertThat(seen.before(onBoard)).isEmpty();
    }

    /** What has been replaced is shown by the same rules as what stands: to nobody else, not before, not longer, no deeper. */
    @Test
    void keepsReplacedFiguresFromEverybodyWhoMayNotSeeThem() {
        AuthorityCode late = database.newCouncil();
        table.give(1, Grantee.board(board), contacts(MARCH));
        table.give(2, Grantee.council(peer), contacts(MARCH));
        table.give(3, Grantee.board(board + " once"), ended());
        table.give(4, Grantee.council(late), ended());
        table.give(5, Grantee.board(late.value()), contacts(MARCH));
        table.publishAgain(1510, 410);
        neighbour.publishAgain(1510, 410);

        assertThat(seen.before(onBoard)).containsExactly("test-contacts 2017-03  1500");
        assertThat(seen.before(new Audience.Council(peer))).containsExactly("test-contacts 2017-03  1500");
        assertThat(seen.before(new Audience.Boards(Set.of(board + " once")))).isEmpty();
        assertThat(seen.before(new Audience.Council(late))).isEmpty();
        assertThat(seen.before(new Audience.Boards(Set.of(peer.value())))).isEmpty();
    }

    @Test
    void showsReplacedFiguresAsFarBrokenDownAsIsGranted() {
        table.give(1, Grantee.board(board), contacts(MARCH, SOURCE));
        table.give(2, Grantee.council(peer), contacts(MARCH, SOURCE));
        table.publishAgain(1510);

        for (Audience audience : List.of(onBoard, new Audience.Council(peer))) {
            assertThat(seen.before(audience))
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
            assertThat(seen.sources(audience))
                    .contains("SG 1.1 Title of test-contacts A note")
                    .noneMatch(source -> source.contains("Working"));
            assertThat(seen.by(audience)).contains("test-contacts 2017-03 contact_source=Police 300");
        }
        table.publishAgain(1510);
        for (Audience audience : List.of(onBoard, own, new Audience.Council(peer))) {
            assertThat(seen.before(audience)).contains("test-contacts 2017-03 contact_source=Police 300");
        }
    }

    private static GrantScope ended() {
        return new GrantScope(Set.of(CONTACTS), FEBRUARY, Optional.of(YESTERDAY), Set.of());
    }
}
