package uk.councilportal.archive.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.RowsMark;
import uk.councilportal.archive.repository.CarryOverRepository;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.service.CarriedHistory;

/**
 * Lets everything a council has kept go with it to its new code, as the portal itself: revisions, issues and who did what keep their
 * numbers and names, so that every scorecard is the same again. The rows under the former code stay until the council is removed there;
 * nobody reads them.
 */
@Stateless
public class CarryOverService {
    private final Caller caller;
    private final ArchiveBook archives;
    private final PortalCouncilRepository councils;
    private final CarryOverRepository rows;

    /** For the proxy of the container only. */
    protected CarryOverService() {
        this(null, null, null, null);
    }

    @Inject
    public CarryOverService(
            Caller caller, ArchiveBook archives, PortalCouncilRepository councils, CarryOverRepository rows) {
        this.caller = caller;
        this.archives = archives;
        this.councils = councils;
        this.rows = rows;
    }

    /**
     * Copies the rows of the caller's council to the new code that is written down for it, all of them or none, and counts them again.
     *
     * @throws IllegalStateException where no new code follows the council, there is a row under it already, or not all have arrived
     */
    @Requires(Permission.SYSTEM_WORK)
    public CarriedHistory carryOver() {
        archives.lock();
        AuthorityCode successor = councils.findSuccession(caller.council())
                .filter(succession -> succession.kind() == Succession.Kind.NEW_CODE)
                .map(Succession::successor)
                .orElseThrow(() -> new IllegalStateException("No new code follows " + caller.council()));
        List<CouncilTable> tables = CouncilTable.carried();
        refuseUnless(tables.stream().allMatch(table -> rows.isEmpty(table, successor)), "has rows already", successor);
        tables.forEach(table -> rows.copy(table, successor));
        List<RowsMark> marks = tables.stream().map(rows::mark).toList();
        List<RowsMark> arrived =
                tables.stream().map(table -> rows.mark(table, successor)).toList();
        refuseUnless(arrived.equals(marks), "has not got every row", successor);
        List<Long> counts =
                marks.stream().map(RowsMark::rows).filter(count -> count > 0).toList();
        return new CarriedHistory(
                counts.size(), counts.stream().mapToLong(Long::longValue).sum());
    }

    private static void refuseUnless(boolean right, String what, AuthorityCode successor) {
        if (!right) {
            throw new IllegalStateException(successor + " " + what);
        }
    }
}
