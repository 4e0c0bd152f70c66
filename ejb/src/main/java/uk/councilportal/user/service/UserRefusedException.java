package uk.councilportal.user.service;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.user.rules.UserProblem;

/** Somebody cannot be made what was asked for; all that speaks against it is told at once, and nothing was changed. */
public class UserRefusedException extends BusinessException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    private final transient Set<UserProblem> problems;

    UserRefusedException(Collection<UserProblem> problems) {
        super("user.refused", problems);
        this.problems = Set.copyOf(problems);
    }

    /** What speaks against it. */
    public Set<UserProblem> problems() {
        return problems == null ? Set.of() : problems;
    }

    @Override
    public String auditReason() {
        return problems().stream().sorted().map(UserProblem::name).collect(Collectors.joining(","));
    }
}
