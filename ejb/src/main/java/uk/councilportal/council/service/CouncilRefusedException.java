package uk.councilportal.council.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.BusinessException;

/** Something cannot be done with a council; nothing was changed. */
public class CouncilRefusedException extends BusinessException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    private final CouncilProblem problem;

    CouncilRefusedException(CouncilProblem problem) {
        super("council.problem." + problem);
        this.problem = problem;
    }

    /** What speaks against it. */
    public CouncilProblem problem() {
        return problem;
    }

    @Override
    public String auditReason() {
        return problem.name();
    }
}
