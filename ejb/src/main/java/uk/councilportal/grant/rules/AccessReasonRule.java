package uk.councilportal.grant.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.grant.model.AccessReason;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.grant.rules.AccessFacts.Indicator;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Why a reader sees a figure or not. The consent is asked first and the council's data last, so that whoever is shown
 * nothing learns nothing about them.
 */
public final class AccessReasonRule {

    private final AccessFacts facts;
    private final LocalDate today;
    private final Map<Indicator, List<GivenConsent>> consents;

    /** The reasons as of a day, in UTC. */
    public AccessReasonRule(AccessFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
        this.consents = facts.consents().stream()
                .collect(Collectors.groupingBy(consent -> new Indicator(consent.council(), consent.standardCode())));
    }

    /**
     * The reason for one figure.
     *
     * @param dimensions the dimensions by which the figure is broken down; none for the total
     */
    public AccessReason reason(Indicator indicator, ReportingMonth month, Set<String> dimensions) {
        if (facts.audience().owns(indicator.council())) {
            return dataReason(indicator, month).orElseGet(AccessReason.OwnCouncil::new);
        }
        List<GivenConsent> given = consents.getOrDefault(indicator, List.of());
        List<GivenConsent> inForce = given.stream().filter(this::isInForce).toList();
        if (inForce.isEmpty()) {
            return ended(given);
        }
        return inForce.stream()
                .map(consent -> reason(consent, indicator, month, dimensions))
                .filter(AccessReason::isSeen)
                .findFirst()
                .orElseGet(() -> reason(inForce.get(0), indicator, month, dimensions));
    }

    private AccessReason reason(
            GivenConsent consent, Indicator indicator, ReportingMonth month, Set<String> dimensions) {
        if (month.isBefore(consent.from())) {
            return new AccessReason.BeforeFirstMonth(consent.from());
        }
        if (!consent.dimensions().containsAll(dimensions)) {
            return new AccessReason.NotBrokenDown(consent.dimensions());
        }
        return dataReason(indicator, month)
                .orElseGet(() -> new AccessReason.Granted(
                        consent.term().since().toLocalDate(), consent.term().until(), consent.dimensions()));
    }

    /** Why the council has published no such figure; empty when it has. */
    private Optional<AccessReason> dataReason(Indicator indicator, ReportingMonth month) {
        if (facts.published().getOrDefault(indicator, Set.of()).contains(month)) {
            return Optional.empty();
        }
        boolean published = Optional.ofNullable(facts.latest().get(indicator.council()))
                .filter(latest -> !month.isAfter(latest))
                .isPresent();
        return Optional.of(
                published && !facts.measured().contains(indicator)
                        ? new AccessReason.NotCollected()
                        : new AccessReason.NotPublished());
    }

    private boolean isInForce(GivenConsent consent) {
        GivenConsent.Term term = consent.term();
        return term.withdrawn().isEmpty()
                && term.until().filter(last -> last.isBefore(today)).isEmpty();
    }

    private static AccessReason ended(List<GivenConsent> given) {
        return given.stream()
                .max(Comparator.comparing(consent -> consent.term().since()))
                .map(GivenConsent::term)
                .map(AccessReasonRule::ended)
                .orElseGet(AccessReason.NotGranted::new);
    }

    private static AccessReason ended(GivenConsent.Term term) {
        return term.withdrawn()
                .<AccessReason>map(at -> new AccessReason.Withdrawn(at.toLocalDate()))
                .orElseGet(() -> new AccessReason.Expired(term.until().orElseThrow()));
    }
}
