package uk.councilportal.comparison.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.repository.TargetRepository;

/**
 * Reads what the reader's own council aims at, as the last issue of each of its reports has it. Other councils' targets
 * are nobody else's: consent is given to figures. Used by the services within a guarded call.
 */
@ApplicationScoped
public class OwnTargets {

    @Inject
    IssueRepository issues;

    @Inject
    TargetRepository targets;

    @Inject
    BreakdownRepository breakdowns;

    /** The targets for an indicator; none where the reader's own council is not among those compared. */
    TargetLines read(Comparison comparison, String code) {
        Set<Integer> indicators = comparison.councils().stream()
                .filter(ComparedCouncil::own)
                .flatMap(council -> comparison.sources(council.code(), code).stream())
                .map(source -> source.own().indicatorId())
                .collect(Collectors.toSet());
        return new TargetLines(comparison, code, indicators.isEmpty() ? Map.of() : published(indicators));
    }

    private Map<TargetLines.Aim, TargetSetting> published(Collection<Integer> indicators) {
        Map<Integer, Integer> revisions = issues.mapLastRevisions(indicators);
        Map<Integer, Breakdown> parts = breakdowns.mapBreakdowns();
        Map<TargetLines.Aim, TargetSetting> settings = new HashMap<>();
        for (int revision : new HashSet<>(revisions.values())) {
            targets.listTargets(revision).stream()
                    .filter(target -> revisions.getOrDefault(target.key().indicatorId(), 0) == revision)
                    .forEach(target -> settings.put(aim(target.key(), parts), target.setting()));
        }
        return settings;
    }

    private static TargetLines.Aim aim(KeptTarget.Key key, Map<Integer, Breakdown> parts) {
        return new TargetLines.Aim(
                key.indicatorId(), parts.getOrDefault(key.breakdownId(), Breakdown.total()), key.year());
    }
}
