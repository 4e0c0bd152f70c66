package uk.councilportal.archive.service;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.StandingFixture;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.repository.CarryOverRepository;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.archive.repository.KeptArchiveRepository;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.service.CarriedHistory;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.scorecard.service.IssueSelection;
import uk.councilportal.scorecard.service.ScorecardChoices;
import uk.councilportal.scorecard.service.ScorecardDesk;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;

/** The administrator of one council in one portal, with an archive in hand; the guard is not there. */
final class ArchiveDesk {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-06-01T09:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase portal;
    private final AuthorityCode council;
    private final Caller caller = new Caller();
    private final RecordedTrail trail = new RecordedTrail();

    ArchiveDesk(TestDatabase portal, AuthorityCode council) {
        this.portal = portal;
        this.council = council;
        caller.become(UserFixture.of(council, PortalRole.COUNCIL_ADMIN));
    }

    KeptArchive take(Path target) {
        return archives(service -> service.take(target, "1.0.0"));
    }

    KeptArchive load(Path archive) {
        try {
            return archives(service -> service.load(new SentArchive(archive, "archive.zip")));
        } catch (ArchiveRejectedException rejected) {
            throw new AssertionError(rejected.failures().toString(), rejected);
        }
    }

    <T> T archives(Function<ArchiveService, T> work) {
        return portal.asCouncil(council, em -> {
            CouncilTableRepository tables = new CouncilTableRepository(em);
            return work.apply(new ArchiveService(
                    book(em),
                    tables,
                    new ArchiveComposer(tables, new StandingFixture()),
                    new ArchiveLoader(
                            caller,
                            tables,
                            new PopulationRepository(em),
                            new FormerCodes(new PortalCouncilRepository(em), new NationalAreaRepository(em))),
                    trail));
        });
    }

    /** Lets everything go to the new code that is written down for the council; the work comes last in the transaction. */
    CarriedHistory carryOver(Consumer<EntityManager> andThen) {
        return portal.asCouncil(council, em -> {
            CarriedHistory carried = history(em).carryOver();
            andThen.accept(em);
            return carried;
        });
    }

    /** How much would go to a new code. */
    CarriedHistory history() {
        return portal.asCouncil(council, em -> history(em).history());
    }

    /** What the audit trail is told besides the call. */
    String remarks() {
        return trail.remarks();
    }

    /** Every scorecard of the council, each issue and the working months, by what they are asked for. */
    Map<String, Object> scorecards() {
        return portal.asCouncil(council, em -> {
            ScorecardService service = ScorecardDesk.service(em, caller, CLOCK);
            ScorecardChoices choices = service.choices();
            Map<String, Object> all = new TreeMap<>(Map.of("choices", choices));
            choices.reports()
                    .forEach(report -> report.issues().forEach(issue -> {
                        IssueSelection selection =
                                issue.number().map(IssueSelection::issue).orElse(IssueSelection.workingCopy());
                        ScorecardRequest request =
                                new ScorecardRequest(report.report().code(), issue.month(), selection);
                        all.put(request.toString(), service.scorecard(request));
                    }));
            return all;
        });
    }

    /** The rows of a table, by its key. */
    List<List<String>> rows(CouncilTable table) {
        return portal.asCouncil(council, em -> {
            CouncilTableRepository tables = new CouncilTableRepository(em);
            List<List<String>> rows = new ArrayList<>();
            tables.read(table, tables.columns(table), cells -> rows.add(new ArrayList<>(cells)));
            return rows;
        });
    }

    private CarryOverService history(EntityManager em) {
        return new CarryOverService(caller, book(em), new PortalCouncilRepository(em), new CarryOverRepository(em));
    }

    private ArchiveBook book(EntityManager em) {
        return new ArchiveBook(
                caller, CLOCK, new AuthorityRepository(em), new RevisionRepository(em), new KeptArchiveRepository(em));
    }
}
