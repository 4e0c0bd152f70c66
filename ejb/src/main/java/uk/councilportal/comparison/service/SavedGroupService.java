package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.GroupOwner;
import uk.councilportal.comparison.model.GroupProblem;
import uk.councilportal.comparison.model.SavedGroup;
import uk.councilportal.comparison.repository.SavedGroupRepository;
import uk.councilportal.comparison.rules.SavedGroupRule;

/**
 * The choices of councils the caller keeps under a name. They are the caller's alone: a group of anybody else is not found.
 *
 * <p>A group names councils and opens nothing: where it is chosen, councils that show the caller nothing are left out.
 */
@Stateless
public class SavedGroupService {
    private final Caller caller;
    private final ComparisonReader reader;
    private final SavedGroupRepository groups;

    /** For the proxy of the container only. */
    protected SavedGroupService() {
        this(null, null, null);
    }

    @Inject
    public SavedGroupService(Caller caller, ComparisonReader reader, SavedGroupRepository groups) {
        this.caller = caller;
        this.reader = reader;
        this.groups = groups;
    }

    /** The caller's groups, by name. */
    @Requires(Permission.PEER_GROUP_KEEP)
    public List<SavedGroupLine> groups() {
        List<SavedGroup> kept = groups.list(owner());
        if (kept.isEmpty()) {
            return List.of();
        }
        PeerGroups.Sight sight = reader.sight();
        return kept.stream()
                .map(group -> new SavedGroupLine(
                        group.id(), group.name(), sight.seen(group.councils()), sight.unseen(group.councils())))
                .toList();
    }

    /**
     * One of the caller's groups.
     *
     * @throws SavedGroupNotFoundException when the caller keeps no such group
     */
    @Requires(Permission.PEER_GROUP_KEEP)
    public SavedGroupLine group(@AuditObject int id) {
        find(id);
        return groups().stream()
                .filter(group -> group.id() == id)
                .findFirst()
                .orElseThrow(() -> new SavedGroupNotFoundException(id));
    }

    /**
     * The councils a choice consists of, by name, with those that show the caller nothing at present.
     *
     * @throws ComparisonNotFoundException when there is no such council or model
     */
    @Requires(Permission.PEER_GROUP_KEEP)
    public List<ComparedCouncil> councils(PeerGroup choice) {
        return reader.councils(choice);
    }

    /**
     * Keeps a choice of councils under a name.
     *
     * @return its number
     * @throws ComparisonNotFoundException when there is no such council or model
     * @throws SavedGroupRefusedException when the name cannot be taken, the caller keeps as many groups as one can, or
     *     sees no council to be kept
     */
    @Requires(Permission.PEER_GROUP_KEEP)
    public int save(@AuditObject String name, @AuditObject PeerGroup choice) {
        String kept = SavedGroupRule.name(name);
        refuse(SavedGroupRule.problemOfAnother(
                kept, groups.list(owner()).stream().map(SavedGroup::name).toList()));
        Set<AuthorityCode> councils =
                reader.councils(choice).stream().map(ComparedCouncil::code).collect(Collectors.toSet());
        if (councils.isEmpty()) {
            throw new SavedGroupRefusedException(GroupProblem.NO_COUNCIL);
        }
        return groups.add(owner(), kept, councils)
                .orElseThrow(() -> new SavedGroupRefusedException(GroupProblem.NAME_TAKEN));
    }

    /**
     * Gives a group another name.
     *
     * @throws SavedGroupNotFoundException when the caller keeps no such group
     * @throws SavedGroupRefusedException when the name cannot be taken
     */
    @Requires(Permission.PEER_GROUP_KEEP)
    public void rename(@AuditObject int id, @AuditObject String name) {
        find(id);
        String kept = SavedGroupRule.name(name);
        refuse(SavedGroupRule.problem(
                kept,
                groups.list(owner()).stream()
                        .filter(other -> other.id() != id)
                        .map(SavedGroup::name)
                        .toList()));
        if (!groups.rename(owner(), id, kept)) {
            throw new SavedGroupRefusedException(GroupProblem.NAME_TAKEN);
        }
    }

    /**
     * Forgets a group.
     *
     * @throws SavedGroupNotFoundException when the caller keeps no such group
     */
    @Requires(Permission.PEER_GROUP_KEEP)
    public void remove(@AuditObject int id) {
        find(id);
        groups.remove(owner(), id);
    }

    private void find(int id) {
        if (groups.find(owner(), id).isEmpty()) {
            throw new SavedGroupNotFoundException(id);
        }
    }

    private static void refuse(Optional<GroupProblem> problem) {
        problem.ifPresent(each -> {
            throw new SavedGroupRefusedException(each);
        });
    }

    private GroupOwner owner() {
        PortalUser user = caller.user();
        return new GroupOwner(user.council().map(AuthorityCode::value).orElse(GroupOwner.BOARD), user.name());
    }
}
