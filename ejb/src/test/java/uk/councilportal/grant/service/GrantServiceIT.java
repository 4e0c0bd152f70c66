package uk.councilportal.grant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.repository.GrantedFigureRepository;
import uk.councilportal.grant.rules.GrantProblem;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;

/** The approver of a council shows its contacts to a board, and takes that back. */
class GrantServiceIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final FileSource CATALOGUE =
            FileSource.of(Path.of("..", "ear", "src", "dev", "sample-data", "standard-indicators.csv"));
    private static final String LINKS = """
            report,ref,dimension,member,standard,comparability,note
            SG,1.1,,,contacts-received,SAME,
            SG,1.1,area,*,contacts-received,SAME,
            """;

    private final CouncilDesk council = CouncilDesk.withTwoIndicators();
    private final GrantDesk desk = new GrantDesk(council);
    private final Grantee board = Grantee.board("board of " + council.council());

    @BeforeEach
    void linksItsContactsAndKnowsABoard() {
        council.catalogue(service -> service.store(CATALOGUE));
        council.indicators(service -> service.store(
                new IndicatorFiles(Optional.empty(), Optional.empty(), Optional.of(CouncilDesk.file(LINKS)))));
        desk.boards(service -> {
            service.keep(board.name(), "The board");
            return null;
        });
    }

    @Test
    void offersWhatTheCouncilMeasures() {
        GrantChoices choices = desk.as("approver", GrantService::choices);
        assertThat(choices.indicators()).extracting(StandardIndicator::code).containsExactly("contacts-received");
        assertThat(choices.latest()).isEqualTo(ReportingMonth.of(2017, 4));
        assertThat(choices.dimensions()).extracting(each -> each.code()).containsExactly("area");
        assertThat(choices.boards()).extracting(each -> each.name()).contains(board.name());
        assertThat(choices.councils()).extracting(each -> each.code()).doesNotContain(council.council());
    }

    @Test
    void offersAndTakesOnlyCouncilsThatAreOnThePortalAndHaveNotLeft() {
        AuthorityCode other = CouncilDesk.empty().council();
        GrantScope scope = new GrantScope(Set.of("contacts-received"), MARCH, Optional.empty(), Set.of());
        GrantOrder order = new GrantOrder(Grantee.council(other), scope);
        assertThat(desk.as("approver", GrantService::choices).councils())
                .extracting(each -> each.code())
                .doesNotContain(other);
        assertThatThrownBy(() -> desk.as("approver", service -> service.give(order)))
                .isInstanceOfSatisfying(
                        GrantIncompleteException.class,
                        incomplete -> assertThat(incomplete.problems()).containsExactly(GrantProblem.GRANTEE_UNKNOWN));
        desk.standing.stay(other);
        assertThat(desk.as("approver", GrantService::choices).councils())
                .extracting(each -> each.code())
                .contains(other);
        int id = desk.as("approver", service -> service.give(order));
        assertThat(id).isEqualTo(1);
    }

    @Test
    void showsFromTheMomentItIsGivenUntilItIsWithdrawn() {
        assertThat(councilsOfTheBoard()).isZero();
        int id = desk.as("approver", service -> service.give(order(Optional.empty())));
        assertThat(councilsOfTheBoard()).isEqualTo(1);
        withdraw("approver2", id);
        assertThat(councilsOfTheBoard()).isZero();

        assertThat(desk.as("viewer", GrantService::grants)).singleElement().satisfies(line -> {
            assertThat(line.names().grantee()).isEqualTo("The board");
            assertThat(line.names().indicators()).containsExactly("Contacts received by children's social care");
            assertThat(line.names().dimensions()).containsExactly("Area");
            assertThat(line.grant().given().by()).isEqualTo("approver");
            assertThat(line.grant().withdrawn().orElseThrow().by()).isEqualTo("approver2");
        });
    }

    @Test
    void tellsWhoeverComesSecondThatItIsWithdrawn() {
        int id = desk.as("approver", service -> service.give(order(Optional.empty())));
        withdraw("approver", id);
        assertThatThrownBy(() -> withdraw("approver2", id)).isInstanceOf(GrantWithdrawnException.class);
    }

    @Test
    void givesNothingThatIsIncompleteOrThereAlready() {
        desk.as("approver", service -> service.give(order(Optional.empty())));
        assertThatThrownBy(() -> desk.as("approver2", service -> service.give(order(Optional.empty()))))
                .isInstanceOfSatisfying(GrantIncompleteException.class, incomplete -> {
                    assertThat(incomplete.problems()).containsExactly(GrantProblem.SHOWN_ALREADY);
                    assertThat(incomplete.shownAlready()).containsExactly("contacts-received");
                });
        assertThat(desk.as("approver", GrantService::grants)).hasSize(1);
    }

    @Test
    void waitsForWhoeverElseGivesOrWithdraws() {
        int first = desk.as("approver", service -> service.give(order(Optional.empty())));
        waits(() -> withdraw("approver2", first));
        waits(() -> desk.as("approver2", service -> service.give(order(Optional.empty()))));
        assertThat(councilsOfTheBoard()).isEqualTo(1);
    }

    /** While somebody else is at it, the work does not end; afterwards it does. */
    private void waits(Runnable work) {
        CompletableFuture<Void> waiting = council.database().asCouncil(council.council(), em -> {
            new RevisionRepository(em).lock();
            CompletableFuture<Void> started = CompletableFuture.runAsync(work);
            assertThatThrownBy(() -> started.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return started;
        });
        waiting.join();
    }

    @Test
    void givesAgainAfterTheLastDay() {
        desk.as("approver", service -> service.give(order(Optional.of(LocalDate.of(2017, 4, 30)))));
        desk.setDay("2017-05-01");
        desk.as("approver", service -> service.give(order(Optional.empty())));
        assertThat(desk.as("approver", GrantService::grants))
                .extracting(line -> line.grant().id() + " " + line.state())
                .containsExactly("2 IN_FORCE", "1 EXPIRED");
        assertThat(councilsOfTheBoard()).isEqualTo(1);
    }

    @Test
    void findsNothingOfAnotherCouncil() {
        int id = desk.as("approver", service -> service.give(order(Optional.empty())));
        GrantDesk other = new GrantDesk(CouncilDesk.empty());
        assertThat(other.as("approver", GrantService::grants)).isEmpty();
        assertThatThrownBy(() -> other.as("approver", service -> {
                    service.withdraw(id);
                    return null;
                }))
                .isInstanceOf(GrantNotFoundException.class);
        assertThat(councilsOfTheBoard()).isEqualTo(1);
    }

    @Test
    void namesTheGrantInTheAuditTrail() {
        assertThat(order(Optional.of(LocalDate.of(2017, 4, 30))))
                .hasToString(board + " contacts-received from 2017-03 until 2017-04-30 by area");
    }

    private void withdraw(String person, int id) {
        desk.as(person, service -> {
            service.withdraw(id);
            return null;
        });
    }

    private GrantOrder order(Optional<LocalDate> until) {
        return new GrantOrder(board, new GrantScope(Set.of("contacts-received"), MARCH, until, Set.of("area")));
    }

    private int councilsOfTheBoard() {
        return council.database()
                .<List<?>>inOverview(
                        em -> new GrantedFigureRepository(em).listCouncils(new Audience.Boards(Set.of(board.name()))))
                .size();
    }
}
