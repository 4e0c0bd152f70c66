package uk.councilportal.scorecard.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.scorecard.service.TargetDetail;
import uk.councilportal.scorecard.service.TargetSheetService;
import uk.councilportal.scorecard.service.TargetTrial;
import uk.councilportal.target.model.TargetProblem;
import uk.councilportal.target.service.TargetChangedException;
import uk.councilportal.target.service.TargetRefusedException;
import uk.councilportal.target.service.TargetService;

/** One target: read by those who see drafts, tried out and set by those who keep targets. */
@Named
@ViewScoped
public class TargetView implements Serializable {

    private static final String STORED = "stored";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TargetSheetService sheets;

    @Inject
    private transient TargetService targets;

    @Inject
    private TargetParameters parameters;

    private transient TargetDetail detail;
    private transient TargetTrial trial;
    private transient List<TargetProblem> problems = List.of();
    private TargetForm form;
    private boolean stored;
    private boolean changedByOthers;

    /** Reads the target the address names. */
    public void load() {
        detail = sheets.target(parameters.place());
        form = new TargetForm(detail.entry());
        stored = parameters.done(STORED).isPresent();
    }

    /** Rates the last months with what is typed; stores nothing. */
    public void tryOut() {
        forget();
        trial = sheets.tryOut(detail.place(), form.toEntry());
        problems = trial.problems();
    }

    /** Stores what is typed, or says why not; what was typed stays. */
    public void store() {
        forget();
        try {
            targets.set(detail.place(), form.toEntry(), detail.revision());
            Redirect.to(TargetParameters.address(TargetsView.TARGET_PAGE, detail.place())
                    .with(STORED, "yes"));
        } catch (TargetRefusedException refused) {
            problems = refused.problems();
        } catch (TargetChangedException changed) {
            detail = sheets.target(detail.place());
            changedByOthers = true;
        }
    }

    private void forget() {
        trial = null;
        problems = List.of();
        stored = false;
        changedByOthers = false;
    }

    public TargetDetail getDetail() {
        return detail;
    }

    public TargetForm getForm() {
        return form;
    }

    public boolean isStored() {
        return stored;
    }

    /** Whether somebody else has set the target since this reader opened it. */
    public boolean isChangedByOthers() {
        return changedByOthers;
    }

    public String getTitle() {
        return GridBody.title(detail.name());
    }

    public String getListAddress() {
        return TargetParameters.address(
                        TargetsView.PAGE,
                        detail.place().report(),
                        detail.place().year())
                .toString();
    }

    /** Everything to put right, in the order of the fields. */
    public List<Fault> getFaults() {
        return problems.stream().map(TargetView::fault).toList();
    }

    /** The words for each field that has a fault, by its name. */
    public Map<String, String> getFaultOf() {
        return getFaults().stream().collect(Collectors.toMap(Fault::field, Fault::words, (first, second) -> first));
    }

    private static Fault fault(TargetProblem problem) {
        return new Fault(
                problem.field().name().toLowerCase(Locale.ROOT),
                Messages.text("target.problem." + problem.kind(), problem.typed()));
    }

    /** What the months before would have been rated; nothing before it was asked for. */
    public TargetTrialTable getTrial() {
        return trial == null ? null : new TargetTrialTable(trial);
    }
}
