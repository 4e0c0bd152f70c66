package uk.councilportal.indicator.repository;

import java.util.List;
import uk.councilportal.indicator.entity.StoredDefinition;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;

/**
 * One revision of a definition with the reference of its indicator, as one query reads them.
 *
 * @param stored the revision
 * @param ref the reference in the report
 */
public record DefinitionRow(StoredDefinition stored, String ref) {
    int indicatorId() {
        return stored.indicatorId();
    }

    int revision() {
        return stored.revision();
    }

    /** Whether a formula or link is kept beside this revision. */
    boolean has(int revision) {
        return revision() == revision;
    }

    IndicatorCode code() {
        return new IndicatorCode(ref);
    }

    IndicatorDefinition toModel(List<Formula> formulas) {
        return stored.toModel(code(), formulas);
    }
}
