package uk.councilportal.user.service;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.repository.AuditRepository;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.user.directory.KeycloakFixture;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.service.UserChoices.Named;

/** The services that keep users, around a sign-in service in memory, with two administrators of Rotherham and one of the portal. */
public final class PeopleFixture {
    public static final UserPlace ROTHERHAM = UserPlace.council("E08000018");
    public static final UserPlace NORFOLK = UserPlace.council("E10000020");
    static final UserPlace BOARD = UserPlace.board("four-councils-board");
    static final UserPlace OTHER_BOARD = UserPlace.board("two-councils-board");
    public static final String ADA = "ada@example.org";
    public static final String BEN = "ben@example.org";
    public static final String SAM = "sam@example.org";
    static final String PORTAL_ADMIN = "portal-admin";

    public final KeycloakFixture keycloak = new KeycloakFixture();
    final RecordedTrail trail = new RecordedTrail();
    final UserDirectory directory = new UserDirectory(keycloak);
    public final UserService service;
    public final UserSettlementService settlement;
    final UserImportService imports;
    private final Caller caller = new Caller();
    private final Places places = new Places();
    private final UserReach reach;

    public PeopleFixture() {
        keycloak.put(ADA, standing(ROTHERHAM, UserRole.COUNCIL_ADMIN), 0);
        keycloak.put(BEN, standing(ROTHERHAM, UserRole.COUNCIL_ADMIN), 0);
        keycloak.put(SAM, standing(ROTHERHAM, UserRole.VIEWER), 0);
        keycloak.put("norfolk-viewer", "nora@example.org", standing(NORFOLK, UserRole.VIEWER), 0);
        PortalConfiguration production = new Production();
        reach = new UserReach(caller, directory, trail);
        UserKeeper keeper = new UserKeeper(directory, production);
        UserJournal journal = new RecordedJournal();
        UserChanges changes = new UserChanges(journal, directory, keeper);
        settlement = new UserSettlementService(journal, changes);
        UserDesk desk = new UserDesk(reach, places, directory, keeper, changes);
        desk.firstSignIn = new FirstSignIn(production, keeper, null, null);
        service = new UserService(reach, new UserLister(reach, directory, places, new NoSignIns()), places, desk);
        UserFileCheck check = new UserFileCheck(reach, places, directory, desk);
        imports = new UserImportService(check, changes, desk, trail, caller);
        asAdministratorOf(ADA, ROTHERHAM);
    }

    void asAdministratorOf(String name, UserPlace council) {
        become(name, Optional.of(new AuthorityCode(council.name())), PortalRole.COUNCIL_ADMIN);
    }

    public void asPortalAdministrator() {
        asPortalAdministrator(PORTAL_ADMIN);
    }

    void asPortalAdministrator(String name) {
        become(name, Optional.empty(), PortalRole.PORTAL_ADMIN);
    }

    /** A council leaves the portal, or another follows it. */
    public void leave(UserPlace council) {
        places.left = Optional.of(council);
    }

    public UserStanding standing(String name) {
        return directory.find(name).orElseThrow().standing();
    }

    /** What the page of the signed-in administrator would send with a change. */
    String mark(String name) {
        return reach.mark(standing(name));
    }

    public static UserStanding standing(UserPlace place, UserRole role) {
        return new UserStanding(Set.of(place), Set.of(role), true);
    }

    private void become(String name, Optional<AuthorityCode> council, PortalRole role) {
        caller.become(new PortalUser(name, name, council, Set.of(), Set.of(role)));
    }

    /** Production, in which the sign-in service sends mails. */
    private static final class Production extends PortalConfiguration {
        @Override
        public boolean isDevelopment() {
            return false;
        }

        @Override
        public String oidcClientId() {
            return "portal";
        }
    }

    /** Nobody has come in yet. */
    private static final class NoSignIns extends AuditRepository {
        @Override
        public Map<String, LocalDateTime> mapLastSignIns(Collection<String> names) {
            return Map.of();
        }
    }

    private static final class Places extends UserPlaces {
        private Optional<UserPlace> left = Optional.empty();

        @Override
        List<Named> list() {
            return Stream.of(
                            new Named(ROTHERHAM, "Rotherham"),
                            new Named(NORFOLK, "Norfolk"),
                            new Named(BOARD, "Four councils"),
                            new Named(OTHER_BOARD, "Two councils"))
                    .filter(named -> !Optional.of(named.place()).equals(left))
                    .toList();
        }
    }
}
