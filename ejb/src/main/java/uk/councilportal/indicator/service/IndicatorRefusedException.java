package uk.councilportal.indicator.service;

import java.util.List;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.exchange.ImportFailure;

/** What was typed cannot be kept as an indicator. */
public class IndicatorRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportFailure> failures;
    private final transient List<ImportFailure> ofLinks;
    private final transient List<ImportFailure> ofFormulas;

    IndicatorRefusedException(
            List<ImportFailure> failures, List<ImportFailure> ofFormulas, List<ImportFailure> ofLinks) {
        super("indicator.refused", failures.size() + ofFormulas.size() + ofLinks.size());
        this.failures = List.copyOf(failures);
        this.ofFormulas = List.copyOf(ofFormulas);
        this.ofLinks = List.copyOf(ofLinks);
    }

    /** Everything that is wrong with the indicator itself, by column. */
    public List<ImportFailure> failures() {
        return failures == null ? List.of() : failures;
    }

    /** What is wrong with its formulas: the line is the formula's, from 1. */
    public List<ImportFailure> ofFormulas() {
        return ofFormulas == null ? List.of() : ofFormulas;
    }

    /** What is wrong with its links: the line is the link's, from 1. */
    public List<ImportFailure> ofLinks() {
        return ofLinks == null ? List.of() : ofLinks;
    }
}
