package uk.councilportal.grant.service;

import java.util.List;
import java.util.Set;
import uk.councilportal.grant.rules.GrantProblem;
import uk.councilportal.platform.error.BusinessException;

/** The grant cannot be given as it is; all that has to be put right is told at once, and nothing was given. */
public class GrantIncompleteException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<GrantProblem> problems;
    private final transient Set<String> shownAlready;

    GrantIncompleteException(List<GrantProblem> problems, Set<String> shownAlready) {
        super("grant.incomplete", problems);
        this.problems = List.copyOf(problems);
        this.shownAlready = Set.copyOf(shownAlready);
    }

    /** What has to be put right. */
    public List<GrantProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** The indicators the grantee sees already. */
    public Set<String> shownAlready() {
        return shownAlready == null ? Set.of() : shownAlready;
    }
}
