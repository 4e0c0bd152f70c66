package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.repository.PortalCouncilRepository;

/** The step of putting a council on that is still open: whether the council can be taken back as if it had never been begun. */
@ApplicationScoped
public class OpenStep {
    private final PortalCouncilRepository councils;
    private final Instance<CouncilCopy> copies;

    /** For the proxy of the container only. */
    protected OpenStep() {
        this(null, null);
    }

    @Inject
    public OpenStep(PortalCouncilRepository councils, Instance<CouncilCopy> copies) {
        this.councils = councils;
        this.copies = copies;
    }

    /** What speaks against taking it back, as far as the portal knows; whether it has people, the sign-in service does. */
    Optional<CouncilProblem> problem(PortalCouncil council) {
        if (council.state() != CouncilState.SETTING_UP) {
            return Optional.of(CouncilProblem.STATE);
        }
        if (council.hasGroup()) {
            return Optional.of(CouncilProblem.HAS_GROUP);
        }
        if (isInSuccession(council.code())) {
            return Optional.of(CouncilProblem.IN_SUCCESSION);
        }
        return copies.get().isEmpty(council.code()) ? Optional.empty() : Optional.of(CouncilProblem.HAS_DATA);
    }

    private boolean isInSuccession(AuthorityCode code) {
        return councils.findSuccession(code).isPresent()
                || !councils.listFormer(code).isEmpty();
    }
}
