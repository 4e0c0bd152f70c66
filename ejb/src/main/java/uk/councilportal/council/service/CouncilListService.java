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
    private final SetUpCounts counts;
    private final UserDirectory directory;
    private final OpenStep step;

    /** For the proxy of the container only. */
    protected CouncilListService() {
        this(null, null, null, null, null);
    }

    @Inject
    public CouncilListService(
            PortalCouncilRepository councils,
            AuthorityRepository authorities,
            SetUpCounts counts,
            UserDirectory directory,
            OpenStep step) {
        this.councils = councils;
        this.authorities = authorities;
        this.counts = counts;
        this.directory = directory;
        this.step = step;
    }

    /** The councils sought, by name; with what is next for those being set up. */
    @Requires(Permission.COUNCIL_KEEP)
    public List<CouncilLine> councils(CouncilFilter filter) {
        Administrators administrators = new Administrators();
        return councils.listCouncils().stream()
                .filter(filter::matches)
                .map(council -> new CouncilLine(
                        council,
                        council.state() == CouncilState.SETTING_UP
                                ? SetUpRule.next(steps(council, administrators))
                                : Optional.empty()))
                .toList();
    }

    /** The councils on the portal by name, to choose from. */
    @Requires(Permission.COUNCIL_KEEP)
    public List<PortalCouncil> choices() {
        return councils.listCouncils();
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
                steps(council, new Administrators()),
                councils.listChanges(code),
                councils.findSuccession(code),
                councils.listFormer(code),
                step.problem(council).isEmpty(),
                authorities.listAuthorities().stream().collect(Collectors.toMap(Authority::code, Authority::name)));
    }

    private List<SetUpStep> steps(PortalCouncil council, Administrators administrators) {
        return SetUpRule.steps(council.hasGroup(), administrators.of(council.code()), counts.of(council.code()));
    }

    /**
     * Who looks after councils, in the sign-in service; it is asked once who does, however many councils there are, and not asked again
     * once it has not answered.
     */
    private final class Administrators {
        private boolean silent;
        private Set<String> holders;

        /** How many look after the council's people, invited ones among them; empty where nobody answers. */
        Optional<Integer> of(AuthorityCode council) {
            if (silent) {
                return Optional.empty();
            }
            try {
                return Optional.of(count(council));
            } catch (DirectoryException noAnswer) {
                silent = true;
                return Optional.empty();
            }
        }

        private int count(AuthorityCode council) {
            if (holders == null) {
                holders = directory.holders(UserRole.COUNCIL_ADMIN).stream()
                        .map(FoundUser::name)
                        .collect(Collectors.toSet());
            }
            return Math.toIntExact(directory.members(UserPlace.council(council.value())).stream()
                    .filter(user -> user.enabled() && holders.contains(user.name()))
                    .count());
        }
    }
}
