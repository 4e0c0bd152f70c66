package uk.councilportal.indicator.service;

import java.util.List;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.exchange.ImportFailure;

/** What was typed cannot be kept in the national catalogue. */
public class StandardRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportFailure> failures;

    public StandardRefusedException(List<ImportFailure> failures) {
        super("standard.refused", failures.size());
        this.failures = List.copyOf(failures);
    }

    /** Everything that is wrong, by column. */
    public List<ImportFailure> failures() {
        return failures == null ? List.of() : failures;
    }
}
