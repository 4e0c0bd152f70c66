package uk.councilportal.archive.service;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.StandingFixture;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.archive.repository.KeptArchiveRepository;
import uk.councilportal.archive.repository.LeavingRepository;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.service.CouncilRegister;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.user.directory.KeycloakFixture;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserGroups;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.service.UserJournal;
import uk.councilportal.user.service.UserSettlementService;

/** The people who let one council leave, on a real database and a Keycloak that can be cut off; the guard is not there. */
final class RemovalDesk {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    final TestDatabase portal = TestDatabase.get();
    final KeycloakFixture keycloak = new KeycloakFixture();
    private final AuthorityCode council;
    private final Caller caller = new Caller();
    private final RecordedTrail trail = new RecordedTrail();
    private boolean crashing;
    private Runnable meanwhile = () -> {};

    RemovalDesk(AuthorityCode council) {
        this.council = council;
    }

    /** Who looks after the portal from now on. */
    void asPortal(String name) {
        caller.become(new PortalUser(name, name, Optional.empty(), Set.of(), Set.of(PortalRole.PORTAL_ADMIN)));
    }

    /** Who looks after the council from now on. */
    void asCouncil() {
        caller.become(
                new PortalUser("admin", "admin", Optional.of(council), Set.of(), Set.of(PortalRole.COUNCIL_ADMIN)));
    }

    /** The database goes away at the end of the removal, before it is stored. */
    void crashAtTheEnd(boolean crash) {
        this.crashing = crash;
    }

    /** What the steps that are stored by themselves have written down. */
    List<String> trail() {
        return trail.lines();
    }

    /** Somebody else does this just before the people lose their places. */
    void meanwhile(Runnable work) {
        this.meanwhile = work;
    }

    /** What somebody finds who wants to change the council's data and does not wait. */
    String lockNow() {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.executeQuery(
                    "SELECT latest FROM council_revision WHERE council = '" + council + "' FOR UPDATE NOWAIT");
            return "nobody has it";
        } catch (SQLException locked) {
            return "somebody else has it";
        }
    }

    void departure(Consumer<DepartureService> work) {
        portal.runAsCouncil(council, em -> {
            CouncilTableRepository tables = new CouncilTableRepository(em);
            work.accept(new DepartureService(
                    caller, leavings(em), book(em), new ArchiveComposer(tables, new StandingFixture())));
        });
    }

    String take(Path target) {
        return portal.asCouncil(council, em -> {
            CouncilTableRepository tables = new CouncilTableRepository(em);
            return new ArchiveService(book(em), tables, new ArchiveComposer(tables, new StandingFixture()), null, null)
                    .take(target, "1.0.0")
                    .marks()
                    .file();
        });
    }

    <T> T portal(Function<LeavingService, T> work) {
        return portal.inTransaction(em -> work.apply(new LeavingService(
                leavings(em),
                new PortalCouncilRepository(em),
                people(),
                removal(),
                new ArchiveCover(new Removal(), null, new Itself()))));
    }

    void order(String reason) {
        portal(service -> {
            service.order(council, reason);
            return null;
        });
    }

    /** As in the container: outside any transaction, each step in one of its own. */
    void remove() {
        removal().carryOut(council);
    }

    Leaving leaving() {
        return portal(service -> service.certificate(council)).leaving();
    }

    private CouncilRemoval removal() {
        return new CouncilRemoval(new StoredSteps(), people(), new Removal(), new Settled(), new Itself());
    }

    private LeavingPeople people() {
        UserDirectory directory = new UserDirectory(keycloak);
        return new LeavingPeople(
                directory, new UserKeeper(directory, null), new UserGroups(directory), new NoJournal());
    }

    private LeavingBook leavings(EntityManager em) {
        return new LeavingBook(caller, CLOCK, new LeavingRepository(em), trail);
    }

    private ArchiveBook book(EntityManager em) {
        return new ArchiveBook(
                caller, CLOCK, new AuthorityRepository(em), new RevisionRepository(em), new KeptArchiveRepository(em));
    }

    /** Each call a transaction of its own. */
    private final class StoredSteps extends LeavingBook {
        @Override
        public Leaving begin(AuthorityCode code) {
            return portal.inTransaction(em -> leavings(em).begin(code));
        }

        @Override
        public void askAgain(AuthorityCode code) {
            portal.inTransaction(em -> {
                leavings(em).askAgain(code);
                return null;
            });
        }
    }

    private final class Removal extends RemovalService {
        @Override
        public Cover cover() {
            return portal.asCouncil(council, em -> service(em).cover());
        }

        @Override
        public boolean remove(Leaving leaving, Runnable before) {
            return portal.asCouncil(council, em -> {
                boolean done = service(em).remove(leaving, () -> {
                    meanwhile.run();
                    before.run();
                });
                if (crashing) {
                    throw new IllegalStateException("no database");
                }
                return done;
            });
        }

        @Override
        public void verify(Leaving leaving) {
            portal.runAsCouncil(council, em -> service(em).verify(leaving));
        }

        private RemovalService service(EntityManager em) {
            CouncilTableRepository tables = new CouncilTableRepository(em);
            return new RemovalService(
                    book(em),
                    new ArchiveComposer(tables, new StandingFixture()),
                    tables,
                    leavings(em),
                    new CouncilRegister(caller, CLOCK, new PortalCouncilRepository(em)));
        }
    }

    private final class Itself extends SystemCaller {
        @Override
        public <T> T forCouncil(String job, AuthorityCode code, Callable<T> work) throws Exception {
            PortalUser before = caller.user();
            caller.become(new PortalUser("system:" + job, job, Optional.of(code), Set.of(), Set.of(PortalRole.SYSTEM)));
            try {
                return work.call();
            } finally {
                caller.become(before);
            }
        }

        @Override
        public <T> T forPortal(String job, Callable<T> work) throws Exception {
            return work.call();
        }
    }

    private static final class Settled extends UserSettlementService {
        @Override
        public List<String> settle() {
            return List.of();
        }
    }

    private static final class NoJournal extends UserJournal {
        @Override
        public List<OpenChange> open() {
            return List.of();
        }
    }
}
