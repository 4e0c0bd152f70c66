package uk.councilportal.council.service;

import java.util.List;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.exchange.ImportFailure;

/** What was typed about a council cannot be taken; all that is wrong with it is told at once. */
public class CouncilTypedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportFailure> failures;

    CouncilTypedException(List<ImportFailure> failures) {
        super("council.typed", failures.size());
        this.failures = List.copyOf(failures);
    }

    /** Everything that is wrong, by column. */
    public List<ImportFailure> failures() {
        return failures == null ? List.of() : failures;
    }
}
