package uk.councilportal.comparison.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.NeighbourFigure.Basis;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Holds figures against the mean of the council's statistical neighbours.
 *
 * <p>Taken is the first there is: the mean of the neighbours whose figures of the month the reader sees, where three at least
 * have one; the neighbours' mean in official statistics, unless the council's own definition is a different one (comparability
 * notes, 5); the mean of the others that are compared, where three at least have a figure. No withheld figure goes into any.
 */
final class NeighbourMeans {

    private final Comparison comparison;
    private final List<ComparedCouncil> compared;
    private final NeighbourBook neighbours;
    private final NationalMeans national;

    /**
     * Means for the councils that are compared.
     *
     * @param comparison what the reader sees of them, and of their neighbours
     */
    NeighbourMeans(
            Comparison comparison, List<ComparedCouncil> compared, NeighbourBook neighbours, NationalMeans national) {
        this.comparison = comparison;
        this.compared = compared;
        this.neighbours = neighbours;
        this.national = national;
    }

    /** The mean that a council's figure of a month is held against. */
    NeighbourFigure of(ComparedCouncil council, String code, ReportingMonth month) {
        PeerFigure seen = seen(council, code, month);
        if (seen.mean().value().isPresent()) {
            return figure(Basis.NEIGHBOURS_SEEN, seen);
        }
        return Optional.of(comparison.figure(council.code(), code, month))
                .filter(own -> !own.comparability().equals(Optional.of(Comparability.DIFFERENT_DEFINITION)))
                .flatMap(own -> national.find(council.code(), code, month))
                .orElseGet(() -> figure(Basis.OTHERS, others(council, code, month)));
    }

    private PeerFigure seen(ComparedCouncil council, String code, ReportingMonth month) {
        PeerFigure mean = mean(
                comparison.councils(), each -> neighbours.of(council.code()).contains(each.code()), code, month);
        return new PeerFigure(
                mean.mean(), mean.used(), neighbours.of(council.code()).size());
    }

    private PeerFigure others(ComparedCouncil council, String code, ReportingMonth month) {
        return mean(compared, each -> !each.equals(council), code, month);
    }

    private PeerFigure mean(
            List<ComparedCouncil> councils, Predicate<ComparedCouncil> chosen, String code, ReportingMonth month) {
        Map<AuthorityCode, ShownFigure> figures = new LinkedHashMap<>();
        councils.stream()
                .filter(chosen)
                .forEach(each -> figures.put(each.code(), comparison.figure(each.code(), code, month)));
        return Standings.mean(
                figures, comparison.catalogue().heading(code, month).measure());
    }

    private NeighbourFigure figure(Basis basis, PeerFigure mean) {
        return new NeighbourFigure(basis, mean, new References.Origin("", "", false, neighbours.model(), ""));
    }
}
