package uk.councilportal.action.service;

import java.util.List;
import uk.councilportal.action.rules.ActionRule.Problem;
import uk.councilportal.platform.error.BusinessException;

/** The action cannot be kept as it was typed; all that has to be put right is told at once. */
public class ActionIncompleteException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ActionIncompleteException(List<Problem> problems) {
        super("action.incomplete", problems);
        this.problems = List.copyOf(problems);
    }

    /** What has to be put right. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
