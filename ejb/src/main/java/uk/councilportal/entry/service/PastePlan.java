package uk.councilportal.entry.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.councilportal.entry.exchange.PastedBlock;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.StagedSet;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthAccess;

/** A block as it would be written: each of its figures with what becomes of it. */
record PastePlan(PastedBlock block, List<Planned> figures) {
    PastePlan {
        figures = List.copyOf(figures);
    }

    /**
     * One figure.
     *
     * @param line what becomes of it
     * @param writing what would be written; empty where nothing would be
     */
    record Planned(PasteLine line, Optional<Writing> writing) {
        boolean isOvertaken(int seen) {
            return line.kind().isWritten() && writing.orElseThrow().revision() > seen;
        }
    }

    /**
     * A figure to be written.
     *
     * @param figure the figure
     * @param content what it is to say
     * @param revision the revision of what is kept, 0 when nothing is
     * @param access whether its month needs a reason
     */
    record Writing(FigureCell figure, CellContent content, int revision, MonthAccess access) {}

    List<PasteLine> lines() {
        return figures.stream().map(Planned::line).toList();
    }

    List<Writing> writings() {
        return figures.stream()
                .filter(figure -> figure.line().kind().isWritten())
                .flatMap(figure -> figure.writing().stream())
                .toList();
    }

    boolean isOvertaken(int seen) {
        return figures.stream().anyMatch(figure -> figure.isOvertaken(seen));
    }

    /** The same with the figures marked that somebody has written since a revision. */
    PastePlan overtakenSince(int seen) {
        return new PastePlan(
                block,
                figures.stream()
                        .map(figure -> figure.isOvertaken(seen)
                                ? new Planned(figure.line().overtaken(), Optional.empty())
                                : figure)
                        .toList());
    }

    /** The figures of earlier months that would be written. */
    List<StagedSet> restated() {
        TreeMap<ReportingMonth, Set<Integer>> months = new TreeMap<>();
        for (Writing writing : writings()) {
            if (writing.access() == MonthAccess.WITH_REASON) {
                months.computeIfAbsent(writing.figure().period().end(), month -> new TreeSet<>())
                        .add(writing.figure().indicatorId());
            }
        }
        return months.entrySet().stream()
                .map(month -> new StagedSet(month.getKey(), month.getValue()))
                .toList();
    }
}
