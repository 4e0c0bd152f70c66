package uk.councilportal.grant.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.grant.rules.GrantProblem;
import uk.councilportal.grant.rules.GrantRule;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.StandardIndicator;

/**
 * Who sees the council's published figures: given and withdrawn by its approver, effective with the next request of
 * whoever looks.
 *
 * <p>A grant names its indicators one by one; what the council links to later is not part of it. Nothing that was given
 * is forgotten: a withdrawal stands beside the grant. A grant never shows a working copy to anybody.
 */
@Stateless
public class GrantService {
    private final GrantBook book;
    private final LinkedIndicators linked;
    private final Grantees grantees;
    private final PublishedMonths months;

    /** For the proxy of the container only. */
    protected GrantService() {
        this(null, null, null, null);
    }

    @Inject
    public GrantService(GrantBook book, LinkedIndicators linked, Grantees grantees, PublishedMonths months) {
        this.book = book;
        this.linked = linked;
        this.grantees = grantees;
        this.months = months;
    }

    /** Every grant the council has ever given, latest first. */
    @Requires(Permission.GRANT_READ)
    public List<GrantLine> grants() {
        GrantNames names = linked.names(grantees.names());
        LocalDate today = book.today();
        return book.list().stream()
                .map(grant -> new GrantLine(grant, grant.state(today), names.of(grant)))
                .toList();
    }

    /** What the council can grant, and to whom; nothing in it says what anybody has been granted. */
    @Requires(Permission.GRANT_GIVE)
    public GrantChoices choices() {
        return new GrantChoices(
                grantees.boards(), grantees.otherCouncils(), linked.indicators(), linked.dimensions(), months.latest());
    }

    /**
     * Lets a board or another council see figures, from now on.
     *
     * @return the number of the grant
     * @throws GrantIncompleteException when something has to be put right; nothing is given then
     */
    @Requires(Permission.GRANT_GIVE)
    public int give(@AuditObject GrantOrder order) {
        book.lock();
        List<KeptGrant> earlier = book.list();
        List<GrantProblem> problems =
                GrantRule.problems(order.grantee(), order.scope(), possible(), earlier, book.today());
        if (!problems.isEmpty()) {
            throw new GrantIncompleteException(
                    problems, GrantRule.shown(order.grantee(), order.scope(), earlier, book.today()));
        }
        return book.give(order).id();
    }

    /**
     * Takes a grant back, from now on.
     *
     * @throws GrantNotFoundException when the council has given no such grant
     * @throws GrantWithdrawnException when it has been taken back already
     */
    @Requires(Permission.GRANT_GIVE)
    public void withdraw(@AuditObject int id) {
        book.lock();
        KeptGrant grant = book.list().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new GrantNotFoundException(id));
        grant.withdrawn().ifPresent(withdrawn -> {
            throw new GrantWithdrawnException(withdrawn.by());
        });
        book.withdraw(id);
    }

    private GrantRule.Possible possible() {
        return new GrantRule.Possible(
                grantees.own(),
                grantees.known(),
                linked.indicators().stream().map(StandardIndicator::code).collect(Collectors.toSet()),
                linked.dimensions().stream().map(Dimension::code).collect(Collectors.toSet()));
    }
}
