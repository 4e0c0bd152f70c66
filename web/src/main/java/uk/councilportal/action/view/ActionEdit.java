package uk.councilportal.action.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.rules.ActionRule;
import uk.councilportal.action.rules.ActionRule.Fault;
import uk.councilportal.action.rules.ActionRule.Field;
import uk.councilportal.action.rules.ActionRule.Problem;
import uk.councilportal.action.service.ActionChangedException;
import uk.councilportal.action.service.ActionHistory;
import uk.councilportal.action.service.ActionService;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;

/** The action that is added or changed. What was typed stays until it can be kept. */
@Named
@RequestScoped
public class ActionEdit {

    @Inject
    private ActionService service;

    @Inject
    private ActionParameters parameters;

    @Inject
    private TypedAction typed;

    private ActionHistory history;
    private List<Problem> problems = List.of();
    private boolean overtaken;
    private boolean begun;

    /** Reads the action the address names, if it names one. */
    public void load() {
        if (!begun && isOpen()) {
            begun = true;
            parameters.get(ActionParameters.REF).ifPresent(typed::setRef);
            getHistory().ifPresent(typed::begin);
        }
    }

    /** Whether an action is added or open. */
    public boolean isOpen() {
        return isAdding() || parameters.action().isPresent();
    }

    /** Whether it is a new one. */
    public boolean isAdding() {
        return parameters.get(ActionParameters.ADD).isPresent();
    }

    /** The action as it is kept; none for a new one. */
    public Optional<ActionHistory> getHistory() {
        if (history == null && parameters.action().isPresent()) {
            history = service.history(report(), parameters.action().get());
        }
        return Optional.ofNullable(history);
    }

    /** For pages, which know no Optional. */
    public ActionHistory getKept() {
        return getHistory().orElse(null);
    }

    /** What has to be put right. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** What is wrong with a field, nothing where it is right. */
    public Problem problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field() == Field.valueOf(field))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody else has changed the action while this person typed. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Keeps the action, or shows everything that has to be put right and keeps none. */
    public void keep() {
        Optional<LocalDate> due = Days.parse(typed.getDue());
        ActionState state = typed.state(due.orElse(LocalDate.EPOCH));
        List<Problem> found = new ArrayList<>(ActionRule.problems(state));
        if (due.isEmpty()) {
            found.add(new Problem(Field.DUE, typed.getDue().isBlank() ? Fault.MISSING : Fault.NOT_A_DAY));
        }
        problems = found.stream()
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        if (problems.isEmpty()) {
            store(state);
        }
    }

    private void store(ActionState state) {
        try {
            if (isAdding()) {
                service.add(report(), typed.getRef(), state);
            } else {
                service.change(report(), parameters.action().orElseThrow(), state, typed.getSeen());
            }
            Redirect.to(parameters.list(report()).with(ActionParameters.DONE, "kept"));
        } catch (ActionChangedException changed) {
            overtaken = true;
            typed.setSeen(getHistory().orElseThrow().latestRevision());
        }
    }

    private String report() {
        return parameters.get(ActionParameters.REPORT).orElseThrow(PageNotFoundException::new);
    }
}
