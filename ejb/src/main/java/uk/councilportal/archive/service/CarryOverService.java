package uk.councilportal.archive.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
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

    /** How much of the caller's council would go with it to a new code. */
    @Requires(Permission.SYSTEM_WORK)
    public CarriedHistory history() {
        return counted(rows::count);
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
        Map<CouncilTable, RowsMark> marks = of(tables, rows::mark);
        refuseUnless(
                of(tables, table -> rows.mark(table, successor)).equals(marks), "has not got every row", successor);
        return counted(table -> marks.get(table).rows());
    }

    /** Every table that is carried over, by the same list. */
    private static CarriedHistory counted(ToLongFunction<CouncilTable> rows) {
        Map<CouncilTable, Long> counts = of(CouncilTable.carried(), rows::applyAsLong);
        Map<CarriedHistory.Part, Long> parts = Arrays.stream(CarriedHistory.Part.values())
                .collect(Collectors.toMap(Function.identity(), part -> counts.get(CouncilTable.valueOf(part.name()))));
        return new CarriedHistory(
                (int) counts.values().stream().filter(count -> count > 0).count(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                parts);
    }

    private static <T> Map<CouncilTable, T> of(List<CouncilTable> tables, Function<CouncilTable, T> what) {
        return tables.stream().collect(Collectors.toMap(Function.identity(), what));
    }

    private static void refuseUnless(boolean right, String what, AuthorityCode successor) {
        if (!right) {
            throw new IllegalStateException(successor + " " + what);
        }
    }
}
