package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.councilportal.comparison.model.GroupProblem;
import uk.councilportal.comparison.rules.SavedGroupRule;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.SavedGroupLine;
import uk.councilportal.comparison.service.SavedGroupRefusedException;
import uk.councilportal.comparison.service.SavedGroupService;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;

/** Gives a choice of councils a name, or a group another one, or forgets it. What was typed stays until it can be taken. */
@Named
@RequestScoped
public class SavedGroupForm {

    static final String SAVE = "save";
    static final String RENAME = "rename";
    static final String REMOVE = "remove";
    private static final String NAME = "name";

    @Inject
    private SavedGroupService service;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private AddressParameters sent;

    private List<Fault> faults = List.of();
    private List<ComparedCouncil> councils;
    private SavedGroupLine line;

    /** Whether the present choice is being saved. */
    public boolean isSaving() {
        return sent.get(SAVE).isPresent();
    }

    /** Whether a group is being given another name. */
    public boolean isRenaming() {
        return !isSaving() && sent.get(RENAME).isPresent();
    }

    /** Whether the reader is asked before a group is forgotten. */
    public boolean isRemoving() {
        return !isSaving() && !isRenaming() && sent.get(REMOVE).isPresent();
    }

    /** The group that is renamed or forgotten. */
    public SavedGroupLine getLine() {
        if (line == null) {
            line = service.group(id());
        }
        return line;
    }

    private int id() {
        return sent.number(isRenaming() ? RENAME : REMOVE).orElseThrow(PageNotFoundException::new);
    }

    /** Reads what the address is about, so that a group of somebody else is not found before the page is written. */
    public void load() {
        if (isSaving()) {
            getCouncils();
        } else if (isRenaming() || isRemoving()) {
            getLine();
        }
    }

    /** The councils that are saved. */
    public List<ComparedCouncil> getCouncils() {
        if (councils == null) {
            councils = service.councils(parameters.peers());
        }
        return councils;
    }

    /** The name as it was typed; at first that which a group has. */
    public String getName() {
        return sent.sent(NAME).orElseGet(() -> isRenaming() ? getLine().name() : "");
    }

    public String getHint() {
        return Messages.text("group.name.hint", SavedGroupRule.LONGEST_NAME);
    }

    /** The choice that is saved, which the form carries on. */
    public Map<String, String> getKept() {
        return parameters
                .address("")
                .without(
                        ComparisonParameters.INDICATOR,
                        ComparisonParameters.MONTH,
                        ComparisonParameters.FOCUS,
                        ComparisonParameters.AREA,
                        ComparisonParameters.SORT)
                .getParameters();
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with the name; nothing where it is right. */
    public String getError() {
        return faults.stream().map(Fault::words).findFirst().orElse(null);
    }

    public void save() {
        attempt("saved", () -> service.save(getName(), parameters.peers()));
    }

    public void rename() {
        attempt("renamed", () -> service.rename(id(), getName()));
    }

    public void remove() {
        attempt("removed", () -> service.remove(id()));
    }

    private void attempt(String done, Runnable work) {
        try {
            work.run();
            Redirect.to(PageAddress.of(SavedGroups.PAGE).with(SavedGroups.DONE, done));
        } catch (SavedGroupRefusedException refused) {
            faults = List.of(new Fault(NAME, words(refused.problem())));
        }
    }

    private static String words(GroupProblem problem) {
        return Messages.text(
                "group.problem." + problem,
                problem == GroupProblem.TOO_MANY ? SavedGroupRule.MOST_GROUPS : SavedGroupRule.LONGEST_NAME);
    }
}
