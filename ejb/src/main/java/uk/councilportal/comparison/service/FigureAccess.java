package uk.councilportal.comparison.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.period.model.ReportingMonth;

/** Says by what right a reader sees a council's figures of an indicator, or why not. Decides nothing: it explains. */
final class FigureAccess {

    /** One indicator of one council. */
    private record Place(AuthorityCode council, String code) {}

    private final Audience audience;
    private final Map<Place, List<GivenConsent>> consents;
    private final LocalDate today;

    FigureAccess(Audience audience, Collection<GivenConsent> given, LocalDate today) {
        this.audience = audience;
        this.today = today;
        this.consents = given.stream()
                .collect(Collectors.groupingBy(
                        consent -> new Place(consent.council(), consent.standardCode()),
                        HashMap::new,
                        Collectors.toList()));
    }

    /** Who looks. */
    DisclosureAudience disclosure() {
        return audience instanceof Audience.Council own
                ? DisclosureAudience.officersOf(own.code())
                : DisclosureAudience.everyoneElse();
    }

    /** By what right figures of the indicator are seen; by none where no consent is in force. */
    FigureExplanation.Access access(AuthorityCode council, Collection<String> codes, ReportingMonth month) {
        if (audience.owns(council)) {
            return FigureExplanation.Access.OWN_COUNCIL;
        }
        if (codes.stream().noneMatch(code -> isInForce(council, code, month))) {
            return FigureExplanation.Access.NONE;
        }
        return audience instanceof Audience.Council
                ? FigureExplanation.Access.COUNCIL_GRANT
                : FigureExplanation.Access.BOARD_GRANT;
    }

    /** Why nothing is seen; empty where a consent is in force. */
    Optional<FigureGap> refusal(AuthorityCode council, Collection<String> codes, ReportingMonth month) {
        if (access(council, codes, month) != FigureExplanation.Access.NONE) {
            return Optional.empty();
        }
        return Optional.of(codes.stream()
                .flatMap(code -> of(council, code).stream())
                .max(Comparator.comparing(consent -> consent.term().since()))
                .map(this::ended)
                .orElse(FigureGap.NOT_GRANTED));
    }

    /** What the council has ever let the reader see of the indicator, oldest first. */
    List<GivenConsent> of(AuthorityCode council, String code) {
        return consents.getOrDefault(new Place(council, code), List.of());
    }

    private FigureGap ended(GivenConsent consent) {
        if (consent.term().withdrawn().isPresent()) {
            return FigureGap.GRANT_WITHDRAWN;
        }
        return isOver(consent) ? FigureGap.GRANT_ENDED : FigureGap.BEFORE_GRANT;
    }

    private boolean isInForce(AuthorityCode council, String code, ReportingMonth month) {
        return of(council, code).stream()
                .anyMatch(consent -> consent.term().withdrawn().isEmpty()
                        && !isOver(consent)
                        && !consent.from().isAfter(month));
    }

    private boolean isOver(GivenConsent consent) {
        return consent.term().until().filter(last -> last.isBefore(today)).isPresent();
    }
}
