package uk.councilportal.target.service;

import java.util.List;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.target.model.TargetProblem;

/** A target was to be stored that cannot be read as one. */
public class TargetRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<TargetProblem> problems;

    public TargetRefusedException(List<TargetProblem> problems) {
        super("target.refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the fields. */
    public List<TargetProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
