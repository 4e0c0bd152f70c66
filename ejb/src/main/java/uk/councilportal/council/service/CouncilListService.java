package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.SetUpRule;
import uk.councilportal.council.rules.SetUpStep;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.FoundUser;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;

/** The councils on the portal, where each stands and what is next. Counts, and never a figure. */
@Stateless
public class CouncilListService {

    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;
    private final StructureService structures;
    private final PortalWork portal;
    private final UserDirectory directory;

    /** For the proxy of the container only. */
    protected CouncilListService() {
        this(null, null, null, null, null);
    }

    @Inject
    public CouncilListService(
            PortalCouncilRepository councils,
            AuthorityRepository authorities,
            StructureService structures,
            PortalWork portal,
            UserDirectory directory) {
        this.councils = councils;
        this.authorities = authorities;
        this.structures = structures;
        this.portal = portal;
        this.directory = directory;
    }

    /** The councils sought, by name; with what is next for those being set up. */
    @Requires(Permission.COUNCIL_KEEP)
    public List<CouncilLine> councils(CouncilFilter filter) {
        return councils.listCouncils().stream()
                .filter(filter::matches)
                .map(council -> new CouncilLine(
                        council,
                        council.state() == CouncilState.SETTING_UP ? SetUpRule.next(steps(council)) : Optional.empty()))
                .toList();
    }

    /** The councils of England that are not on the portal and never were, by name. */
    @Requires(Permission.COUNCIL_KEEP)
    public List<Authority> others() {
        Set<AuthorityCode> there =
                councils.listCouncils().stream().map(PortalCouncil::code).collect(Collectors.toSet());
        return authorities.listAuthorities().stream()
                .filter(authority -> !there.contains(authority.code()))
                .toList();
    }

    /**
     * All about a council on the portal.
     *
     * @throws PortalCouncilNotFoundException when it is not on the portal
     */
    @Requires(Permission.COUNCIL_KEEP)
    public CouncilDetails council(@AuditObject AuthorityCode code) {
        PortalCouncil council =
                councils.findCouncil(code).orElseThrow(() -> new PortalCouncilNotFoundException(code.value()));
        return new CouncilDetails(
                council,
                steps(council),
                councils.listChanges(code),
                councils.findSuccession(code),
                councils.listFormer(code),
                authorities.listAuthorities().stream().collect(Collectors.toMap(Authority::code, Authority::name)));
    }

    private List<SetUpStep> steps(PortalCouncil council) {
        return SetUpRule.steps(
                council.hasGroup(),
                administrators(council.code()),
                portal.forCouncil(council.code(), structures::facts));
    }

    /** How many look after the council's people, invited ones among them; empty where the sign-in service does not answer. */
    private Optional<Integer> administrators(AuthorityCode council) {
        try {
            Set<String> holders = directory.holders(UserRole.COUNCIL_ADMIN).stream()
                    .map(FoundUser::name)
                    .collect(Collectors.toSet());
            long there = directory.members(UserPlace.council(council.value())).stream()
                    .filter(user -> user.enabled() && holders.contains(user.name()))
                    .count();
            return Optional.of(Math.toIntExact(there));
        } catch (DirectoryException noAnswer) {
            return Optional.empty();
        }
    }
}
