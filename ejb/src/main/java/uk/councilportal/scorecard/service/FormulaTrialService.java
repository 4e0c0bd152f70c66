package uk.councilportal.scorecard.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.service.IndicatorAddress;
import uk.councilportal.indicator.service.IndicatorDesk;
import uk.councilportal.indicator.service.IndicatorEntry;

/** Shows what the latest published figures of the caller's council would have been by another formula; stores nothing. */
@Stateless
public class FormulaTrialService {

    @Inject
    PublishedReports published;

    @Inject
    IndicatorDesk desk;

    @Inject
    MaterialReader materials;

    /**
     * The figures of the latest published month as they are and as they would have been.
     *
     * @param entry what was typed about the indicator
     * @throws uk.councilportal.indicator.service.IndicatorRefusedException when something typed cannot be
     * @throws uk.councilportal.indicator.service.IndicatorNotFoundException when the council has none of this name
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public FormulaTrial tryOut(@AuditObject IndicatorAddress address, IndicatorEntry entry) {
        IndicatorDefinition draft = desk.drafted(address, entry);
        return published
                .latest(address.report())
                .map(asked -> new FormulaTrialComposer(materials.read(asked), draft).trial())
                .orElseGet(FormulaTrial::nothing);
    }
}
