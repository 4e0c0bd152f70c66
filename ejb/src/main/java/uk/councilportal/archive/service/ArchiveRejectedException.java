package uk.councilportal.archive.service;

import java.util.List;
import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.archive.exchange.ArchiveFailure;
import uk.councilportal.platform.error.BusinessException;

/** An archive that cannot be loaded; nothing of it is stored. */
public class ArchiveRejectedException extends BusinessException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    private final transient List<ArchiveFailure> failures;

    public ArchiveRejectedException(List<ArchiveFailure> failures) {
        super("archive.rejected", failures.size());
        this.failures = List.copyOf(failures);
    }

    /** What is wrong with it. */
    public List<ArchiveFailure> failures() {
        return failures;
    }

    @Override
    public String auditReason() {
        return "ARCHIVE_REJECTED";
    }
}
