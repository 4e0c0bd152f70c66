package uk.councilportal.action.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.model.KeptAction;
import uk.councilportal.action.rules.ActionRule;
import uk.councilportal.action.rules.ActionRule.Problem;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;

/**
 * Keeps what is being done about indicators.
 *
 * <p>Every change is a revision of the council's data, with who made it and when; whoever changes an action says which
 * revision they started from, and where somebody else has changed it since, nothing is overwritten.
 */
@Stateless
public class ActionService {
    private final ActionReports reports;
    private final ActionReader reader;
    private final ActionBook book;

    /** For the proxy of the container only. */
    protected ActionService() {
        this(null, null, null);
    }

    @Inject
    public ActionService(ActionReports reports, ActionReader reader, ActionBook book) {
        this.reports = reports;
        this.reader = reader;
        this.book = book;
    }

    /** The reports whose actions can be opened. */
    @Requires(Permission.DRAFT_READ)
    public List<KeptReport> reports() {
        return reports.list();
    }

    /** Every action of a report as it stands. */
    @Requires(Permission.DRAFT_READ)
    public ActionBoard board(@AuditObject String report) {
        KeptReport kept = reports.report(report);
        List<KeptIndicator> indicators = reports.indicators(kept);
        return new ActionBoard(
                kept,
                indicators.stream()
                        .filter(indicator -> indicator.definition().place().onScorecard())
                        .toList(),
                lines(reader.ofWorkingCopy(kept.id(), book.latestRevision()), indicators));
    }

    /** The actions of all reports that are open after their last day, the longest overdue first. */
    @Requires(Permission.DRAFT_READ)
    public List<OverdueAction> overdue() {
        int latest = book.latestRevision();
        return reports.list().stream()
                .flatMap(report -> overdue(report, latest))
                .sorted(Comparator.comparing(OverdueAction::due))
                .toList();
    }

    /** What the indicators mean is read only where anything is overdue. */
    private Stream<OverdueAction> overdue(KeptReport report, int revision) {
        List<ReadAction> overdue = reader.ofWorkingCopy(report.id(), revision).stream()
                .filter(ReadAction::overdue)
                .toList();
        return overdue.isEmpty()
                ? Stream.empty()
                : lines(overdue, reports.indicators(report)).stream().map(line -> new OverdueAction(report, line));
    }

    private static List<ActionLine> lines(List<ReadAction> actions, List<KeptIndicator> indicators) {
        Map<Integer, KeptIndicator> byId =
                indicators.stream().collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        return actions.stream()
                .map(action -> new ActionLine(byId.get(action.kept().indicatorId()), action))
                .toList();
    }

    /** One action with its history. */
    @Requires(Permission.DRAFT_READ)
    public ActionHistory history(@AuditObject String report, @AuditObject int id) {
        KeptReport kept = reports.report(report);
        List<KeptAction> history = book.history(kept, id);
        KeptAction latest = history.get(0);
        KeptIndicator indicator = reports.indicators(kept).stream()
                .filter(each -> each.id() == latest.indicatorId())
                .findFirst()
                .orElseThrow(() -> new ActionNotFoundException(id));
        ReadAction read = new ReadAction(latest, latest.state().isOverdue(reader.today()));
        return new ActionHistory(new ActionLine(indicator, read), history);
    }

    /**
     * Begins an action for an indicator.
     *
     * @throws ActionIncompleteException when something has to be put right
     */
    @Requires(Permission.ACTION_KEEP)
    public void add(@AuditObject String report, @AuditObject String ref, ActionState state) {
        book.lock();
        KeptReport kept = reports.report(report);
        KeptIndicator indicator = reports.indicator(kept, ref);
        refuseIncomplete(state);
        book.add(indicator.id(), report, state);
    }

    /**
     * Changes an action.
     *
     * @param seenRevision the revision the writer started from
     * @throws ActionChangedException when somebody else has changed it since
     * @throws ActionIncompleteException when something has to be put right
     */
    @Requires(Permission.ACTION_KEEP)
    public void change(@AuditObject String report, @AuditObject int id, ActionState state, int seenRevision) {
        book.lock();
        KeptAction latest = book.history(reports.report(report), id).get(0);
        if (latest.revision() != seenRevision) {
            throw new ActionChangedException(id);
        }
        refuseIncomplete(state);
        book.keep(id, report, state);
    }

    private static void refuseIncomplete(ActionState state) {
        List<Problem> problems = ActionRule.problems(state);
        if (!problems.isEmpty()) {
            throw new ActionIncompleteException(problems);
        }
    }
}
