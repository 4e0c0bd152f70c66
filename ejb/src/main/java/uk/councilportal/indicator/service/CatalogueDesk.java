package uk.councilportal.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.model.PublishedSpan;
import uk.councilportal.indicator.model.StandardChange;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLinks;
import uk.councilportal.indicator.model.StandardUse;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.indicator.repository.StandardUseRepository;
import uk.councilportal.indicator.rules.StandardVersionRule.Outcome;
import uk.councilportal.indicator.rules.VersionRemovalRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;

/** Works out what a change of the national catalogue does, and writes it. Used by the services within a guarded call. */
@ApplicationScoped
public class CatalogueDesk {
    private final Caller caller;
    private final Clock clock;
    private final StandardIndicatorRepository catalogue;
    private final StandardUseRepository uses;

    /** For the proxy of the container only. */
    protected CatalogueDesk() {
        this(null, null, null, null);
    }

    @Inject
    public CatalogueDesk(
            Caller caller, Clock clock, StandardIndicatorRepository catalogue, StandardUseRepository uses) {
        this.caller = caller;
        this.clock = clock;
        this.catalogue = catalogue;
        this.uses = uses;
    }

    /** What rows would make of the catalogue. */
    CatalogueDraft draft(List<StandardHistory> kept, List<StandardIndicatorLine> lines, FailureLog failures) {
        Set<String> codes = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.indicator().code()), line.recipe().parts()))
                .collect(Collectors.toSet());
        CatalogueDraft draft = new CatalogueDraft(kept, uses.mapMonths(codes), failures);
        draft.read(lines);
        return draft;
    }

    /**
     * What taking a version out makes of an indicator.
     *
     * @throws StandardRefusedException when it cannot be taken out
     */
    StandardDraft removal(StandardHistory kept, StandardIndicatorLine line) {
        SortedSet<ReportingMonth> published = new TreeSet<>();
        uses.mapMonths(codes(kept)).values().forEach(published::addAll);
        Outcome outcome = VersionRemovalRule.apply(kept, line.version().from().orElseThrow(), line.reason(), published);
        if (outcome.history().isEmpty()) {
            throw new StandardRefusedException(outcome.problems().stream()
                    .map(problem -> new ImportFailure(line.line(), problem.column(), problem.message()))
                    .toList());
        }
        return new StandardDraft(Optional.of(kept), outcome.history().orElseThrow(), line.reason(), outcome.touched());
    }

    /** An indicator and what it is made of. */
    private static Set<String> codes(StandardHistory history) {
        return Stream.concat(
                        Stream.of(history.code()), history.latest().recipe().parts())
                .collect(Collectors.toSet());
    }

    /** What a change does that changes nothing. */
    CataloguePreview unchanged(String code) {
        CatalogueImpact none = new CatalogueImpact(links(code), StandardUse.NONE, 0, 0);
        return new CataloguePreview(
                code, List.of(), "", new CatalogueSeen(catalogue.mapChanges().getOrDefault(code, 0), none));
    }

    /** What each change touches. */
    List<CataloguePreview> previews(List<StandardDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Map<String, StandardLinks> links = links();
        Map<String, Integer> changes = catalogue.mapChanges();
        return drafts.stream()
                .map(draft -> {
                    String code = draft.after().code();
                    CatalogueImpact impact = impact(draft, links.getOrDefault(code, new StandardLinks(code, 0, 0)));
                    return new CataloguePreview(
                            code,
                            draft.differences(),
                            draft.reason(),
                            new CatalogueSeen(changes.getOrDefault(code, 0), impact));
                })
                .toList();
    }

    private StandardLinks links(String code) {
        return links().getOrDefault(code, new StandardLinks(code, 0, 0));
    }

    /** How many link to each indicator. */
    Map<String, StandardLinks> links() {
        return uses.listLinks().stream().collect(Collectors.toMap(StandardLinks::code, Function.identity()));
    }

    private CatalogueImpact impact(StandardDraft draft, StandardLinks links) {
        String code = draft.after().code();
        Set<ReportingMonth> breaks = draft.movedBreaks();
        List<PublishedSpan> spans = breaks.isEmpty() ? List.of() : uses.listSpans(code);
        long charts = spans.stream()
                .filter(span -> breaks.stream().anyMatch(span::crosses))
                .count();
        List<String> parts = draft.after().latest().recipe().parts().toList();
        return new CatalogueImpact(
                links,
                uses.countUse(List.of(code), draft.touched()),
                uses.countUse(parts, draft.touched()).figures(),
                charts);
    }

    /** Writes the changes, each with its line in the book of changes. */
    void write(List<StandardDraft> drafts) {
        drafts.forEach(draft -> catalogue.keep(draft.after()));
        drafts.forEach(draft -> {
            int number = catalogue.relate(draft.after());
            catalogue.note(
                    draft.after().code(),
                    new StandardChange(
                            number, caller.user().name(), LocalDateTime.now(clock), draft.reason(), draft.words()));
        });
    }

    /** One indicator as it can be kept. */
    StandardSetting setting(String code) {
        StandardHistory history = catalogue.findHistory(code).orElseThrow(() -> new StandardNotFoundException(code));
        SortedSet<ReportingMonth> months = uses.mapMonths(Set.of(code)).getOrDefault(code, new TreeSet<>());
        return new StandardSetting(
                history,
                catalogue.listChanges(code),
                links(code),
                uses.countUse(List.of(code), months),
                months,
                catalogue.mapChanges().getOrDefault(code, 0));
    }
}
