package uk.councilportal.council.service;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.user.directory.KeycloakFixture;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserGroups;

/** Somebody who looks after the portal, at work on the real database and a Keycloak that can be cut; the guard is not there. */
final class CouncilWork {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-04-20T09:00:00Z"), ZoneOffset.UTC);

    final TestDatabase database = TestDatabase.get();
    final KeycloakFixture keycloak = new KeycloakFixture();
    final AuthorityCode code =
            new AuthorityCode("E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    /** Whether the council keeps nothing, as far as the council's own tables are asked. */
    boolean keepsNothing = true;

    private final Caller caller = new Caller();

    CouncilWork() {
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
    }

    /** What somebody types who puts the council on. */
    CouncilEntry entry() {
        return new CouncilEntry(Map.of(
                "council", code.value(),
                "name", "Council " + code,
                "region", "Region",
                "authority_type", "County",
                "year_start_month", "4",
                "disclosure", "CHILD_COUNT"));
    }

    void putOn() {
        onboard(service -> service.putOn(entry()));
    }

    /** One transaction, as in the container. */
    void onboard(Consumer<OnboardingService> work) {
        onboard((service, em) -> work.accept(service));
    }

    /** One transaction that the work can reach. */
    void onboard(Work<OnboardingService> work) {
        database.inTransaction(em -> {
            UserDirectory directory = new UserDirectory(keycloak);
            PortalCouncilRepository councils = new PortalCouncilRepository(em);
            OnboardingService service = new OnboardingService(
                    register(em), councils, new AuthorityRepository(em), directory, new UserGroups(directory));
            service.step = new OpenStep(councils, copies());
            work.go(service, em);
            return null;
        });
    }

    /** One transaction, as in the container. */
    void states(Consumer<CouncilStateService> work) {
        database.inTransaction(em -> {
            work.accept(new CouncilStateService(
                    register(em), new PortalCouncilRepository(em), new AuthorityRepository(em)));
            return null;
        });
    }

    /** One transaction, as in the container. */
    void succeed(Consumer<SuccessionService> work) {
        database.inTransaction(em -> {
            SuccessionService service =
                    new SuccessionService(register(em), new PortalCouncilRepository(em), null, new NoTies(), CLOCK);
            service.copies = copies();
            work.accept(service);
            return null;
        });
    }

    /** One transaction in which a new code follows the council, which leaves. */
    void followedBy(AuthorityCode next) {
        database.execute("insert into authority (ons_code, name, region, authority_type) values ('" + next
                + "', 'Council " + next + "', 'Region', 'County')");
        database.inTransaction(em -> {
            CouncilRegister register = register(em);
            StoredPortalCouncil former = register.lock(code);
            register.become(former, CouncilState.LEFT, Kind.SUCCEEDED, "");
            register.putOn(next, former);
            new PortalCouncilRepository(em)
                    .add(new Succession(code, next, LocalDate.of(2027, 4, 1), Succession.Kind.NEW_CODE));
            return null;
        });
    }

    /** The council as the page shows it now. */
    SeenCouncil seen() {
        return database.inTransaction(em -> new SeenCouncil(
                code,
                new PortalCouncilRepository(em).findCouncil(code).orElseThrow().version()));
    }

    /** What is left in the database: nothing, or the state and whether the step is open. */
    String kept() {
        return text("select concat(state, if(group_made, '', ' open')) from portal_council where ons_code = ?");
    }

    /** What was written down, in its order. */
    String changes() {
        return text("select group_concat(concat(kind, ' ', state) order by number separator ', ')"
                + " from portal_council_change where ons_code = ?");
    }

    /** Why it was stopped. */
    String reasons() {
        return text("select group_concat(reason order by number) from portal_council_change"
                + " where kind = 'SUSPENDED' and ons_code = ?");
    }

    /** What was withheld before and since each change of that. */
    String policies() {
        return text("select group_concat(concat(policy_before, ', ', policy_after) order by number separator '; ')"
                + " from portal_council_change where policy_before is not null and ons_code = ?");
    }

    /** Whether the list of councils has it. */
    boolean isListed() {
        return !text("select name from authority where ons_code = ?").equals("nothing");
    }

    boolean hasGroup() {
        return keycloak.hasGroup("/councils/" + code);
    }

    @SuppressWarnings("unchecked")
    private Instance<CouncilCopy> copies() {
        return (Instance<CouncilCopy>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> new NothingToCopy());
    }

    /** Stands for the feature that knows every table of a council; here none has a row. */
    private final class NothingToCopy implements CouncilCopy {
        @Override
        public boolean isSafe(AuthorityCode council) {
            return true;
        }

        @Override
        public CarriedHistory history(AuthorityCode council) {
            return new CarriedHistory(0, 0, Map.of());
        }

        @Override
        public boolean isEmpty(AuthorityCode council) {
            return keepsNothing;
        }

        @Override
        public CarriedHistory carryOver(AuthorityCode former) {
            return history(former);
        }
    }

    /** Nobody is tied to the council. */
    private static final class NoTies extends FormerTies {
        @Override
        SuccessionPreview.Ties count(AuthorityCode council) {
            return new SuccessionPreview.Ties(0, 0, 0);
        }

        @Override
        void end(Succession succession) {
            // there are none
        }
    }

    private String text(String query) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, code.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getString(1) != null ? row.getString(1) : "nothing";
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private CouncilRegister register(EntityManager em) {
        return new CouncilRegister(caller, CLOCK, new PortalCouncilRepository(em));
    }

    /** Work of a service in a transaction. */
    interface Work<S> {
        void go(S service, EntityManager entityManager);
    }
}
