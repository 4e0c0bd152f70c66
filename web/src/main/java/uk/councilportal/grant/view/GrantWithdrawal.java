package uk.councilportal.grant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.grant.service.GrantLine;
import uk.councilportal.grant.service.GrantService;
import uk.councilportal.grant.service.GrantWithdrawnException;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;

/** Asks before a grant is withdrawn. */
@Named
@RequestScoped
public class GrantWithdrawal {

    @Inject
    private GrantService service;

    @Inject
    private GrantList list;

    @Inject
    private GrantParameters parameters;

    /** Whether the reader is asked. */
    public boolean isOpen() {
        return parameters.withdrawn().flatMap(list::find).isPresent();
    }

    /** The grant that is to be withdrawn. */
    public GrantLine getLine() {
        return parameters.withdrawn().flatMap(list::find).orElseThrow(PageNotFoundException::new);
    }

    /** Withdraws it; where somebody else has done so already, nothing is left to do. */
    public void withdraw() {
        String done = "withdrawn";
        try {
            service.withdraw(parameters.withdrawn().orElseThrow(PageNotFoundException::new));
        } catch (GrantWithdrawnException already) {
            done = "withdrawnAlready";
        }
        Redirect.to(GrantParameters.page().with(GrantParameters.DONE, done));
    }
}
