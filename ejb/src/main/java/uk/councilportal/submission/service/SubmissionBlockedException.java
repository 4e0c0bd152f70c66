package uk.councilportal.submission.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** A month was to be handed in although something is still to be put right. */
public class SubmissionBlockedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<SubmissionObstacle> obstacles;

    public SubmissionBlockedException(ReportingMonth month, List<SubmissionObstacle> obstacles) {
        super("submission.blocked", month, obstacles.size());
        this.obstacles = List.copyOf(obstacles);
    }

    /** Everything that is to be put right, never only the first. */
    public List<SubmissionObstacle> obstacles() {
        return obstacles == null ? List.of() : obstacles;
    }
}
