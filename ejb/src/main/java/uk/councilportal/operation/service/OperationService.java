package uk.councilportal.operation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.operation.model.MonthUnderWay;
import uk.councilportal.operation.model.SlowQuery;
import uk.councilportal.operation.model.StoredImport;
import uk.councilportal.operation.repository.DatabaseRepository;
import uk.councilportal.operation.repository.SlowQueries;
import uk.councilportal.operation.repository.UnderWayRepository;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.service.UserJournal;

/** Shows those who run the portal how it is doing: states, times and counts of all councils, and no figure. */
@Stateless
public class OperationService {
    private static final int IMPORTS = 20;
    private static final int QUERIES = 20;

    private final DatabaseRepository database;
    private final UnderWayRepository underWay;
    private final UserDirectory directory;
    private final UserJournal journal;
    private final BackgroundWork background;

    @Inject
    Clock clock;

    /** For the proxy of the container only. */
    protected OperationService() {
        this(null, null, null, null, null);
    }

    @Inject
    public OperationService(
            DatabaseRepository database,
            UnderWayRepository underWay,
            UserDirectory directory,
            UserJournal journal,
            BackgroundWork background) {
        this.database = database;
        this.underWay = underWay;
        this.directory = directory;
        this.journal = journal;
        this.background = background;
    }

    /** What the portal runs on, and whether it answers. */
    @Requires(Permission.OPERATION_WATCH)
    public PortalState state() {
        long before = clock.millis();
        boolean answers = directory.answers();
        long took = clock.millis() - before;
        return new PortalState(
                System.getProperty("java.version"),
                database.state(),
                answers,
                took,
                journal.open().size());
    }

    /** The months of all councils that are not published at present, by council, report and month. */
    @Requires(Permission.OPERATION_WATCH)
    public List<MonthUnderWay> months() {
        return underWay.listMonths();
    }

    /** The twenty files of councils that were stored last, the latest first. */
    @Requires(Permission.OPERATION_WATCH)
    public List<StoredImport> imports() {
        return underWay.listImports(IMPORTS);
    }

    /** What this node had to wait for longest since it was started, of its last hundred slow questions to the database. */
    @Requires(Permission.OPERATION_WATCH)
    public List<SlowQuery> slowQueries() {
        return SlowQueries.list(QUERIES);
    }

    /** The background work of this node, the longest first. */
    @Requires(Permission.OPERATION_WATCH)
    public List<WorkLine> work() {
        return background.list();
    }

    /**
     * Gives a piece of background work up, with nothing stored.
     *
     * @return false where it has ended by now, or cannot be given up
     */
    @Requires(Permission.OPERATION_WATCH)
    public boolean cancel(@AuditObject String work) {
        return background.cancel(work);
    }
}
