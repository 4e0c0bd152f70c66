package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.period.model.ReportingMonth;

/** Says why a reader sees a figure or does not, and how councils measure what is compared. */
@Stateless
public class ExplanationService {

    @Inject
    ComparisonReader reader;

    @Inject
    CouncilSuccessions successions;

    /** Why the reader sees this figure, or why not. */
    @Requires(Permission.COMPARISON_READ)
    public FigureExplanation explain(
            @AuditObject String indicator, @AuditObject AuthorityCode council, @AuditObject ReportingMonth month) {
        PeerGroup one = new PeerGroup.Named(Set.of(council));
        Comparison comparison = reader.read(new ComparisonScope(List.of(indicator), List.of(month), one, Set.of()));
        FigureAccess access = comparison.access();
        return new FigureExplanation(
                comparison.councils().get(0),
                comparison.catalogue().heading(indicator, month),
                month,
                comparison.figure(council, indicator, month),
                access.access(council, comparison.inputs(indicator), month),
                access.of(council, indicator).stream()
                        .map(ExplanationService::consent)
                        .toList(),
                Optional.ofNullable(comparison.policy().stricter().get(council)),
                comparison.parts(council, indicator, month).stream()
                        .map(ExplanationService::words)
                        .toList());
    }

    /**
     * Which of the councils asked for have gone because another follows them, and which. Whether the reader sees anything of the
     * council that follows is another question.
     */
    @Requires(Permission.COMPARISON_READ)
    public List<FollowedCouncil> followed(Set<AuthorityCode> asked) {
        return SuccessionChain.of(asked, successions.list());
    }

    /** How councils measure one standard indicator, beside the national definition of a month and what became of it. */
    @Requires(Permission.COMPARISON_READ)
    public DefinitionTable definitions(@AuditObject String indicator, @AuditObject ReportingMonth month) {
        Catalogue catalogue = reader.catalogue();
        StandardHeading heading = catalogue.heading(indicator, month);
        List<ComparedCouncil> visible = reader.visible();
        Map<AuthorityCode, ComparedCouncil> councils =
                visible.stream().collect(Collectors.toMap(ComparedCouncil::code, Function.identity()));
        List<DefinitionTable.Line> lines = reader.sources(Set.of(indicator), visible).stream()
                .map(source -> line(councils.get(source.council()), source))
                .toList();
        return new DefinitionTable(
                heading, month, catalogue.histories().get(indicator), reader.changes(indicator), lines);
    }

    private static DefinitionTable.Line line(ComparedCouncil council, FigureSource source) {
        return new DefinitionTable.Line(
                council,
                source.own().place(),
                source.own().title(),
                source.own().measure().unit(),
                source.own().measure().polarity(),
                source.link().breakdown().members(),
                source.link().comparability(),
                source.link().note());
    }

    private static FigureExplanation.Consent consent(GivenConsent given) {
        return new FigureExplanation.Consent(
                given.from(),
                given.term().since().toLocalDate(),
                given.term().until(),
                given.term().withdrawn().map(LocalDateTime::toLocalDate));
    }

    private static String words(FigurePart part) {
        String name = part.role().name().toLowerCase(Locale.ROOT) + " " + part.place();
        return part.note().isEmpty() ? name : name + ": " + part.note();
    }
}
