package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.SuccessionRule;
import uk.councilportal.council.rules.SuccessionRule.Predecessor;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.service.UserJournal;
import uk.councilportal.user.service.UserPage;

/**
 * The people of councils that have a new code or became part of another, who come in again once they are moved to the council that follows.
 *
 * @throws PortalCouncilNotFoundException from every method, for a council that is not on the portal
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FormerPeopleService {
    private final PortalCouncilRepository councils;
    private final PeopleMove move;
    private final UserJournal journal;

    /** For the proxy of the container only. */
    protected FormerPeopleService() {
        this(null, null, null);
    }

    @Inject
    public FormerPeopleService(PortalCouncilRepository councils, PeopleMove move, UserJournal journal) {
        this.councils = councils;
        this.move = move;
        this.journal = journal;
    }

    /** Who still belongs to the codes that lead to a council, by code; the sign-in service is not asked again once it has not answered. */
    @Requires(Permission.COUNCIL_KEEP)
    public List<FormerPeople> people(@AuditObject AuthorityCode council) {
        find(council);
        List<FormerPeople> all = new ArrayList<>();
        boolean silent = false;
        for (Predecessor each : predecessors(council)) {
            Optional<UserPage> people = silent ? Optional.empty() : findPeople(place(each.code()));
            silent = people.isEmpty();
            all.add(new FormerPeople(each, people, journal.isOpenFor(place(each.code()))));
        }
        return all;
    }

    /**
     * Moves the people of a former code to the council that follows, a hundred at most, each as one would be moved under Users: with their
     * roles, see {@link uk.councilportal.council.rules.FollowingRule}. Called again it goes on with the others.
     *
     * @throws CouncilRefusedException where the council has left, or its group has yet to be made
     * @throws DirectoryException where the sign-in service does not answer before anybody was moved
     */
    @Requires(Permission.COUNCIL_KEEP)
    public MovedPeople moveHere(@AuditObject AuthorityCode council, @AuditObject AuthorityCode former) {
        PortalCouncil successor = find(council);
        refuseIf(successor.state() == CouncilState.LEFT, CouncilProblem.STATE);
        refuseIf(!successor.hasGroup(), CouncilProblem.NO_GROUP);
        Predecessor predecessor = predecessors(council).stream()
                .filter(each -> each.code().equals(former))
                .findFirst()
                .orElseThrow(() -> new PortalCouncilNotFoundException(former.value()));
        return move.move(place(former), place(council), predecessor.merged());
    }

    private Optional<UserPage> findPeople(UserPlace place) {
        try {
            return Optional.of(move.people(place));
        } catch (DirectoryException noAnswer) {
            return Optional.empty();
        }
    }

    private List<Predecessor> predecessors(AuthorityCode council) {
        return SuccessionRule.predecessors(council, councils::listFormer);
    }

    private PortalCouncil find(AuthorityCode council) {
        return councils.findCouncil(council).orElseThrow(() -> new PortalCouncilNotFoundException(council.value()));
    }

    private static void refuseIf(boolean wrong, CouncilProblem problem) {
        if (wrong) {
            throw new CouncilRefusedException(problem);
        }
    }

    private static UserPlace place(AuthorityCode code) {
        return UserPlace.council(code.value());
    }
}
