package uk.councilportal.archive.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.service.DepartureService;
import uk.councilportal.archive.service.LeavingRefusedException;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Redirect;

/** That the reader's council is to leave, and the form with which it agrees. */
@Named
@RequestScoped
public class DepartureView {
    private static final String DIGEST = "digest";

    @Inject
    private DepartureService departures;

    @Inject
    private AddressParameters parameters;

    private Optional<Leaving> leaving;
    private List<Fault> faults = List.of();

    /** Agrees that the council leaves. */
    public void agree() {
        try {
            departures.agree(getDigest());
            Redirect.to(ArchiveView.page().with(ArchiveView.DONE, "agreed"));
        } catch (LeavingRefusedException refused) {
            faults = List.of(new Fault(DIGEST, Messages.text(refused.messageKey())));
        }
    }

    /** Whether somebody has ordered that the council leaves. */
    public boolean isOrdered() {
        return leaving().isPresent();
    }

    /** Who has ordered it, when and why. */
    public String getOrder() {
        return leaving().map(each -> LeavingWords.ordered(each.order())).orElse("");
    }

    /** Whether the council is still to agree. */
    public boolean isAsked() {
        return leaving().map(each -> each.step() == Leaving.Step.ORDERED).orElse(false);
    }

    /** What was typed as the digest. */
    public String getDigest() {
        return parameters.get(DIGEST).orElse("").strip();
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    /** Also asked while a form is taken, before its answer is written. */
    private Optional<Leaving> leaving() {
        if (leaving == null) {
            leaving = departures.departure();
        }
        return leaving;
    }
}
