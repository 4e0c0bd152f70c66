package uk.councilportal.comparison.published;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.grant.service.GrantOrder;
import uk.councilportal.grant.service.GrantService;
import uk.councilportal.sample.service.SampleCouncils;

/** Rotherham, Norfolk, Southampton and Birmingham with what they published, and the people who look at it. */
@Dependent
public class FourCouncils {
    public static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    public static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");
    public static final AuthorityCode SOUTHAMPTON = new AuthorityCode("E06000045");
    public static final AuthorityCode BIRMINGHAM = new AuthorityCode("E08000025");

    /** The board of the sample that all four let in. */
    public static final String BOARD = "four-councils-board";

    private static final Path FILES = Path.of("..", "ear", "src", "dev", "sample-data");

    @Inject
    Caller caller;

    @Inject
    SampleCouncils sample;

    @Inject
    BoardService boards;

    @Inject
    GrantService grants;

    /** Publishes what the four published, unless that has been done. */
    public void publish() {
        caller.leave();
        try {
            sample.load(FILES.toAbsolutePath());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** From here on a member of these boards looks. */
    public void lookAs(String... board) {
        caller.become(
                new PortalUser("member", "A member", Optional.empty(), Set.of(board), Set.of(PortalRole.BOARD_MEMBER)));
    }

    /** From here on somebody of the council looks. */
    public void lookAs(AuthorityCode council, PortalRole role) {
        caller.become(new PortalUser("person", "A person", Optional.of(council), Set.of(), Set.of(role)));
    }

    /** From here on somebody who looks after the portal looks. */
    public void lookAsAdministrator() {
        caller.become(new PortalUser(
                "administrator", "Administrator", Optional.empty(), Set.of(), Set.of(PortalRole.PORTAL_ADMIN)));
    }

    /** A board that nobody has let in. */
    public String newBoard() {
        String name = "board-" + System.nanoTime();
        lookAsAdministrator();
        boards.keep(name, "A board");
        return name;
    }

    /** The council's approver lets somebody in; the number of the grant. */
    public int give(AuthorityCode council, Grantee grantee, GrantScope scope) {
        lookAs(council, PortalRole.APPROVER);
        return grants.give(new GrantOrder(grantee, scope));
    }

    /** The council's approver takes a grant back. */
    public void withdraw(AuthorityCode council, int grant) {
        lookAs(council, PortalRole.APPROVER);
        grants.withdraw(grant);
    }
}
