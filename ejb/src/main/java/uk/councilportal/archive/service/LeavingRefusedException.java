package uk.councilportal.archive.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.platform.error.BusinessException;

/** A step of a council's leaving cannot be taken; nothing was changed. */
public class LeavingRefusedException extends BusinessException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    private final LeavingProblem problem;

    LeavingRefusedException(LeavingProblem problem) {
        super("leaving.problem." + problem);
        this.problem = problem;
    }

    /** What speaks against it. */
    public LeavingProblem problem() {
        return problem;
    }

    @Override
    public String auditReason() {
        return problem.name();
    }
}
