package uk.councilportal.archive.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.service.Certificate;
import uk.councilportal.archive.service.LeavingService;
import uk.councilportal.platform.faces.Messages;

/** A council that leaves the portal, with all that has happened so far: once it has left, the proof. */
@Named
@RequestScoped
public class LeavingView {
    @Inject
    private LeavingService service;

    @Inject
    private LeavingList list;

    @Inject
    private LeavingParameters parameters;

    private Certificate certificate;

    /** Reads the list or the one council anew; answers with the proof as a file where that is asked for. */
    public void load() {
        certificate = null;
        if (!isOpen()) {
            list.load();
        } else if (parameters.typed(LeavingParameters.FILE).equals("json")) {
            CertificateFile.send(getCertificate());
        } else {
            getCertificate();
        }
    }

    /** Whether one council is shown. */
    public boolean isOpen() {
        return !parameters.typed(LeavingParameters.COUNCIL).isEmpty() && !isOrdering();
    }

    /** The form of the list names a council too. */
    private boolean isOrdering() {
        return !parameters.typed("order-now").isEmpty();
    }

    /** Also asked while a form is taken, before its answer is written. */
    public Certificate getCertificate() {
        if (certificate == null) {
            certificate = service.certificate(parameters.council());
        }
        return certificate;
    }

    public String getStep() {
        return Messages.text("leaving.step." + leaving().step());
    }

    public String getOrder() {
        return LeavingWords.ordered(leaving().order());
    }

    /** Who agrees; nothing until somebody does. */
    public String getAgreement() {
        return leaving().agreement().map(LeavingWords::agreed).orElse(null);
    }

    /** Who removes; nothing until somebody does. */
    public String getRemoval() {
        return leaving().removal().map(LeavingWords::removed).orElse(null);
    }

    /** Whether it can still be taken back. */
    public boolean isWithdrawable() {
        return at(Step.ORDERED) || at(Step.AGREED);
    }

    /** Whether the council is still to agree. */
    public boolean isAsked() {
        return at(Step.ORDERED);
    }

    /** Whether the data can be removed, or a removal can be gone on with. */
    public boolean isRemovable() {
        return at(Step.AGREED) || isCutOff();
    }

    /** Whether a removal was begun and did not come to its end. */
    public boolean isCutOff() {
        return at(Step.REMOVING)
                || at(Step.LEFT)
                        && certificate
                                .leaving()
                                .removal()
                                .flatMap(Leaving.Removal::checkedAt)
                                .isEmpty();
    }

    /** Whether the council has left. */
    public boolean isProof() {
        return at(Step.LEFT);
    }

    /** That nothing is left, or that something is. */
    public String getResult() {
        return Messages.text(
                getCertificate().rowsLeft() == 0 ? "leaving.nothingLeft" : "leaving.somethingLeft",
                getCertificate().rowsRemoved(),
                getCertificate().rowsLeft());
    }

    /** What has just been done, in words; nothing where nothing has. */
    public String getDone() {
        String key = "leaving.done." + parameters.typed(LeavingParameters.DONE);
        return Messages.has(key) ? Messages.text(key) : null;
    }

    public String getAddress() {
        return LeavingParameters.page().toString();
    }

    /** Where the proof can be downloaded. */
    public String getFileAddress() {
        return LeavingParameters.page(leaving().council())
                .with(LeavingParameters.FILE, "json")
                .toString();
    }

    private boolean at(Step step) {
        return isOpen() && leaving().step() == step;
    }

    private Leaving leaving() {
        return getCertificate().leaving();
    }
}
