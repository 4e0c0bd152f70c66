package uk.councilportal.action.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import uk.councilportal.action.model.ActionProgress;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.service.ActionHistory;
import uk.councilportal.platform.faces.Days;

/** The fields of an action as they are typed. */
@Named
@RequestScoped
public class TypedAction {

    private String ref = "";
    private String what = "";
    private String ownerRole = "";
    private String due = "";
    private ActionProgress progress = ActionProgress.NOT_STARTED;
    private String outcome = "";
    private int seen;

    /** Starts from what is kept. */
    void begin(ActionHistory history) {
        ActionState kept = history.line().action().kept().state();
        ref = history.line().indicator().code().value();
        what = kept.what();
        ownerRole = kept.ownerRole();
        due = Days.shown(kept.due());
        progress = kept.progress();
        outcome = kept.outcome();
        seen = history.latestRevision();
    }

    /** What was typed, with the day it was understood as. */
    ActionState state(LocalDate day) {
        return new ActionState(what.strip(), ownerRole.strip(), day, progress, outcome.strip());
    }

    /** The reference of the indicator. */
    public String getRef() {
        return ref;
    }

    public void setRef(String reference) {
        ref = reference;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String text) {
        what = text;
    }

    public String getOwnerRole() {
        return ownerRole;
    }

    public void setOwnerRole(String role) {
        ownerRole = role;
    }

    /** The last day as typed. */
    public String getDue() {
        return due;
    }

    public void setDue(String text) {
        due = text;
    }

    public ActionProgress getProgress() {
        return progress;
    }

    public void setProgress(ActionProgress chosen) {
        progress = chosen;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String text) {
        outcome = text;
    }

    /** The revision the writer started from. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int revision) {
        seen = revision;
    }
}
