package uk.councilportal.comparison.service;

import java.util.Map;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.target.model.TargetSetting;

/**
 * What the reader's own council aims at, month by month, where its own figure stands: a target is about the council's own
 * indicator and says nothing of a figure that is rebuilt.
 */
final class TargetLines {

    private final Comparison comparison;
    private final String code;
    private final Map<Aim, TargetSetting> settings;

    /**
     * What a target is about.
     *
     * @param indicatorId the council's own indicator
     * @param breakdown the part of its children, as the link to the standard indicator names it
     * @param year the financial year
     */
    record Aim(int indicatorId, Breakdown breakdown, FinancialYear year) {}

    TargetLines(Comparison comparison, String code, Map<Aim, TargetSetting> settings) {
        this.comparison = comparison;
        this.code = code;
        this.settings = Map.copyOf(settings);
    }

    /** The target of the financial year of the month; missing for another council, and where there is none. */
    DisclosedValue of(ComparedCouncil council, ReportingMonth month) {
        Optional<FigureSource> source =
                council.own() ? comparison.source(council.code(), code, month) : Optional.empty();
        MeasureValue target = source.isEmpty()
                ? new MeasureValue.Missing(MissingReason.NOT_APPLICABLE, "no figure of the council's own stands here")
                : source.map(own -> new Aim(own.own().indicatorId(), own.link().breakdown(), month.financialYear()))
                        .map(settings::get)
                        .flatMap(TargetSetting::line)
                        .map(MeasureValue::of)
                        .orElseGet(() -> MeasureValue.missing(MissingReason.NO_TARGET));
        return DisclosedValue.of(target, comparison.catalogue().format(code, month));
    }
}
