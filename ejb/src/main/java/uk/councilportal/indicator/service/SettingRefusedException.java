package uk.councilportal.indicator.service;

import java.util.List;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.exchange.ImportFailure;

/** What was typed cannot be kept as a setting. */
public class SettingRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportFailure> failures;

    SettingRefusedException(List<ImportFailure> failures) {
        super("setting.refused", failures.size());
        this.failures = List.copyOf(failures);
    }

    /** Everything that is wrong, by row and column. */
    public List<ImportFailure> failures() {
        return failures == null ? List.of() : failures;
    }
}
