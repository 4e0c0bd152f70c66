package uk.councilportal.home.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.access.repository.AuditChainRepository;
import uk.councilportal.archive.repository.LeavingRepository;
import uk.councilportal.board.rules.ConsentState;
import uk.councilportal.board.service.BoardDeskService;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.user.service.UserJournal;

/** The work that waits for those who look after the portal: counts, and no council's figure. */
@Stateless
public class PortalHomeService {
    private final PortalCouncilRepository councils;
    private final LeavingRepository leavings;
    private final BoardDeskService boards;
    private final UserJournal users;
    private final AuditChainRepository trail;

    /** For the proxy of the container only. */
    protected PortalHomeService() {
        this(null, null, null, null, null);
    }

    @Inject
    public PortalHomeService(
            PortalCouncilRepository councils,
            LeavingRepository leavings,
            BoardDeskService boards,
            UserJournal users,
            AuditChainRepository trail) {
        this.councils = councils;
        this.leavings = leavings;
        this.boards = boards;
        this.users = users;
        this.trail = trail;
    }

    /** What is to be done. */
    @Requires(Permission.OPERATION_WATCH)
    public PortalHome home() {
        long leaving = leavings.list().stream()
                .filter(each -> each.step().isUnderWay())
                .count();
        long asked = boards.desks().stream()
                .mapToLong(desk -> desk.count(ConsentState.ASKED))
                .sum();
        return new PortalHome(
                councils.listCodes(EnumSet.of(CouncilState.SETTING_UP)).size(),
                (int) leaving,
                (int) asked,
                users.open().size(),
                trail.lastCheck());
    }
}
