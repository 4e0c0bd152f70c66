package uk.councilportal.comparison.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.comparison.model.GroupProblem;
import uk.councilportal.platform.error.BusinessException;

/** The group of councils cannot be kept so; nothing has changed. */
public class SavedGroupRefusedException extends BusinessException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    private final GroupProblem problem;

    SavedGroupRefusedException(GroupProblem problem) {
        super("group.problem." + problem);
        this.problem = problem;
    }

    @Override
    public String auditReason() {
        return "GROUP_" + problem;
    }

    /** What has to be put right. */
    public GroupProblem problem() {
        return problem;
    }
}
