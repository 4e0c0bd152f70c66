package uk.councilportal.action.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.councilportal.action.model.ActionProgress;
import uk.councilportal.action.rules.ActionRule;
import uk.councilportal.action.rules.ActionRule.Fault;
import uk.councilportal.action.rules.ActionRule.Problem;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** What the page of actions says: days, moments, and what has to be put right. */
@Named
@RequestScoped
public class ActionWords {
    @Inject
    private TypedAction typed;

    /** What to put right, with what was typed where that helps. */
    public String problem(Problem problem) {
        if (problem.fault() == Fault.TOO_LONG) {
            return Messages.text("action.problem.TOO_LONG." + problem.field(), longest(problem));
        }
        return problem.fault() == Fault.NOT_A_DAY
                ? Messages.text("action.problem.NOT_A_DAY", typed.getDue())
                : Messages.text("action.problem.MISSING." + problem.field());
    }

    /** The id of the field a problem is about. */
    public String field(Problem problem) {
        return problem.field().name().toLowerCase(Locale.ROOT);
    }

    public List<ActionProgress> getProgresses() {
        return Arrays.asList(ActionProgress.values());
    }

    public String progress(ActionProgress progress) {
        return Messages.text("action.progress." + progress);
    }

    /** What a progress means, for the key. */
    public String meaning(ActionProgress progress) {
        return Messages.text("action.key." + progress);
    }

    /** "20 November 2026". */
    public String day(LocalDate day) {
        return Days.shown(day);
    }

    /** "20 November 2026, 10:02", as the clock on the wall has it. */
    public String moment(LocalDateTime utc) {
        return Days.moment(utc);
    }

    private static int longest(Problem problem) {
        return switch (problem.field()) {
            case OWNER -> ActionRule.LONGEST_ROLE;
            case OUTCOME -> ActionRule.LONGEST_OUTCOME;
            default -> ActionRule.LONGEST_WHAT;
        };
    }
}
