package uk.councilportal.notice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.identity.model.Person;
import uk.councilportal.identity.repository.PersonRepository;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.notice.repository.NoticeRepository;
import uk.councilportal.platform.config.ConfigurationFixture;

/** What a person is told: their own choice among what their role is told, and nobody else's. */
class PreferenceServiceIT {
    private static final LocalDateTime NOW = LocalDateTime.of(2017, 4, 20, 9, 0);

    private final CouncilDesk desk = CouncilDesk.empty();

    @BeforeEach
    void everybodyHasSignedIn() {
        desk.database().runAsCouncil(desk.council(), em -> {
            PersonRepository people = new PersonRepository(em);
            people.keep(new Person("olive", "Olive", Optional.empty(), Set.of("data-officer")), NOW);
            people.keep(new Person("ada", "Ada", Optional.empty(), Set.of("data-officer")), NOW);
        });
    }

    @Test
    void offersWhatTheRoleIsToldAndWantsAllOfItAtFirst() {
        Preferences preferences = as("olive", PortalRole.DATA_OFFICER, PreferenceService::preferences);

        assertThat(preferences.offered())
                .containsExactly(NoticeKind.RETURNED, NoticeKind.PUBLISHED, NoticeKind.DEADLINE_NEAR);
        assertThat(preferences.wanted()).isEqualTo(preferences.offered());
    }

    @Test
    void keepsThePersonsOwnChoiceAndNobodyElses() {
        choose("olive", PortalRole.DATA_OFFICER, Set.of(NoticeKind.RETURNED));

        assertThat(wanted("olive", PortalRole.DATA_OFFICER)).containsExactly(NoticeKind.RETURNED);
        assertThat(wanted("ada", PortalRole.DATA_OFFICER)).hasSize(3);
    }

    @Test
    void refusesNothingThatWasNotOffered() {
        choose("olive", PortalRole.DATA_OFFICER, Set.of());
        assertThat(wanted("olive", PortalRole.APPROVER)).containsExactly(NoticeKind.SUBMITTED);

        choose("olive", PortalRole.APPROVER, Set.of(NoticeKind.SUBMITTED, NoticeKind.PUBLISHED));
        assertThat(wanted("olive", PortalRole.APPROVER)).hasSize(2);
        assertThat(wanted("olive", PortalRole.DATA_OFFICER)).containsExactly(NoticeKind.PUBLISHED);
    }

    private List<NoticeKind> wanted(String name, PortalRole role) {
        return as(name, role, PreferenceService::preferences).wanted();
    }

    private void choose(String name, PortalRole role, Set<NoticeKind> wanted) {
        as(name, role, service -> {
            service.choose(wanted);
            return null;
        });
    }

    private <T> T as(String name, PortalRole role, Function<PreferenceService, T> work) {
        Caller caller = new Caller();
        caller.become(new PortalUser(name, name, Optional.of(desk.council()), Set.of(), Set.of(role)));
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> work.apply(new PreferenceService(
                                caller,
                                new PersonRepository(em),
                                new NoticeRepository(em),
                                new MailDispatch(ConfigurationFixture.with(Map.of()), Clock.systemUTC()))));
    }
}
