package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.council.model.CouncilStructure;
import uk.councilportal.council.repository.SetUpRepository;

/**
 * What a council measures, as the portal itself reads it from one council and writes it for another. Called for one council
 * at a time, in the name of the portal; no person can.
 */
@Stateless
public class StructureService {
    /** The kind of change by which the portal sets a council up from a template. */
    public static final String KIND = "TEMPLATE";

    private final Caller caller;
    private final ChangeBook changes;
    private final StructureTables tables;
    private final SetUpRepository counts;

    /** For the proxy of the container only. */
    protected StructureService() {
        this(null, null, null, null);
    }

    @Inject
    public StructureService(Caller caller, ChangeBook changes, StructureTables tables, SetUpRepository counts) {
        this.caller = caller;
        this.changes = changes;
        this.tables = tables;
        this.counts = counts;
    }

    /**
     * What the council measures now; in a transaction of its own, since another council may be written next.
     *
     * @param askedBy who has it copied, for the audit trail of the council
     */
    @Requires(Permission.SYSTEM_WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public CouncilStructure read(@AuditObject String askedBy) {
        return tables.read(caller.council());
    }

    /**
     * Writes what the council is to measure, as one change.
     *
     * @param description what it is copied from, in a few words
     * @throws CouncilRefusedException when it measures something already, or would measure nothing
     */
    @Requires(Permission.SYSTEM_WORK)
    public void write(CouncilStructure structure, String description) {
        changes.lock();
        if (counts.count().reports() > 0) {
            throw new CouncilRefusedException(CouncilProblem.HAS_REPORTS);
        }
        if (structure.indicators() == 0) {
            throw new CouncilRefusedException(CouncilProblem.NOTHING_TO_COPY);
        }
        tables.write(structure, changes.begin(KIND, description, structure.indicators()));
    }
}
