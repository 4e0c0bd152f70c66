package uk.councilportal.scorecard.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.TargetDetail;
import uk.councilportal.scorecard.service.TargetSheetService;
import uk.councilportal.scorecard.service.TargetTrial;
import uk.councilportal.scorecard.service.TrialMonth;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetProblem;
import uk.councilportal.target.model.TargetState;
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

    /** One thing to put right: the field it is about and its words. */
    public record Fault(String field, String words) {}

    /** One period of the trial. */
    public record Month(TrialMonth trial, String name, Mark present, Mark proposed) {}

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
    public void store() throws IOException {
        forget();
        try {
            targets.set(detail.place(), form.toEntry(), detail.revision());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(TargetParameters.address(TargetsView.TARGET_PAGE, detail.place())
                            .with(STORED, "yes")
                            .toString());
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

    /** What would have been rated how; nothing before it was asked for, or when the target cannot be read. */
    public List<Month> getMonths() {
        return trial == null
                ? List.of()
                : trial.months().stream()
                        .map(each -> new Month(
                                each,
                                PeriodNames.longName(each.period()),
                                Marks.rag(each.present().status()),
                                Marks.rag(each.proposed().status())))
                        .toList();
    }

    /** The trial in one sentence. */
    public String getTrialSentence() {
        return trial == null || !problems.isEmpty()
                ? ""
                : Messages.text(
                        "target.trial.sentence", trial.changed(), trial.months().size());
    }

    /** How far a target can be set, with words. */
    public Map<String, TargetState> getStates() {
        return labelled(TargetState.values(), state -> "target.state." + state);
    }

    /** Which figure a target can be held against, with words. */
    public Map<String, TargetBasis> getBases() {
        return labelled(TargetBasis.values(), basis -> "target.basis." + basis);
    }

    private static <T> Map<String, T> labelled(T[] values, Function<T, String> key) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(
                        value -> Messages.text(key.apply(value)),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
