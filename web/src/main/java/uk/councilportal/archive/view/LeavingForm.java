package uk.councilportal.archive.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.archive.service.LeavingRefusedException;
import uk.councilportal.archive.service.LeavingService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.user.directory.DirectoryException;

/** Takes the steps that those who look after the portal take. What was typed stays until it is right. */
@Named
@RequestScoped
public class LeavingForm {
    @Inject
    private LeavingService service;

    @Inject
    private LeavingView view;

    @Inject
    private LeavingParameters parameters;

    private List<Fault> faults = List.of();

    /** One step for the council named. */
    @FunctionalInterface
    private interface Step {
        void take(AuthorityCode council);
    }

    /** Orders that a council leaves. */
    public void order() {
        if (parameters.typed(LeavingParameters.COUNCIL).isEmpty()) {
            faults = List.of(new Fault(LeavingParameters.COUNCIL, Messages.text("leaving.problem.council")));
            view.load();
            return;
        }
        take("ordered", council -> service.order(council, getReason()));
    }

    /** Takes the order back. */
    public void withdraw() {
        take(LeavingParameters.page().with(LeavingParameters.DONE, "withdrawn"), service::withdraw);
    }

    /** Agrees in place of a council of which nobody is there any more. */
    public void agreeInstead() {
        take("agreed", council -> service.agreeInstead(council, getReason()));
    }

    /** Removes the council's people and data. */
    public void remove() {
        take("removed", service::remove);
    }

    private void take(String done, Step step) {
        take(LeavingParameters.page(parameters.council()).with(LeavingParameters.DONE, done), step);
    }

    private void take(PageAddress next, Step step) {
        try {
            step.take(parameters.council());
            Redirect.to(next);
        } catch (LeavingRefusedException | DirectoryException refused) {
            faults = List.of(fault(refused));
            view.load();
        }
    }

    private static Fault fault(BusinessException refused) {
        if (refused instanceof DirectoryException) {
            return new Fault("main", Messages.text("leaving.problem.directory"));
        }
        boolean reason = refused.messageKey().endsWith("REASON");
        return new Fault(reason ? LeavingParameters.REASON : "main", Messages.text(refused.messageKey()));
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    public String getReason() {
        return parameters.typed(LeavingParameters.REASON);
    }
}
