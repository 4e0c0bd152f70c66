package uk.councilportal.observation.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.observation.exchange.ObservationCsvParser;
import uk.councilportal.observation.exchange.ObservationLine;
import uk.councilportal.observation.repository.ObservationStaging;
import uk.councilportal.observation.repository.StagedComparison;
import uk.councilportal.observation.repository.StagedKind;
import uk.councilportal.observation.repository.StagedMonth;
import uk.councilportal.observation.repository.StagedObservation;
import uk.councilportal.observation.repository.StagedSet;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportWatch;
import uk.councilportal.platform.exchange.ImportedChange;
import uk.councilportal.platform.exchange.SpreadsheetMark;
import uk.councilportal.platform.exchange.TemplateMarks;

/**
 * One file on its way in: read, held against what is kept and against the months that may be written.
 *
 * <p>Rows that say what is kept already write nothing, so they may be about any month.
 */
final class FigureIntake implements AutoCloseable {
    private static final int SHOWN = 200;
    private static final int LONGEST_REASON = 500;

    private final ImportOrder order;
    private final FigureDirectory directory;
    private final ObservationStaging staging;
    private final MonthGate gate;
    private final FailureLog failures = new FailureLog();
    private final Map<String, Function<ReportingMonth, MonthGate.Access>> months = new HashMap<>();
    private final Map<ReportingMonth, Set<Integer>> restated = new TreeMap<>();
    private StagedComparison comparison = new StagedComparison(0, 0, 0);

    FigureIntake(ImportOrder order, FigureDirectory directory, ObservationStaging staging, MonthGate gate) {
        this.order = order;
        this.directory = directory;
        this.staging = staging;
        this.gate = gate;
    }

    /** Reads the file and compares it. */
    void read(AuthorityCode council) {
        order.watch().enter(ImportWatch.Step.READING);
        TemplateMarks.find(order.file()).ifPresent(mark -> check(mark, council));
        if (failures.isEmpty()) {
            new ObservationCsvParser(council, directory)
                    .read(order.file(), failures, order.watch(), line -> staging.add(staged(line)));
        }
        order.watch().enter(ImportWatch.Step.COMPARING);
        for (long line : staging.listDuplicateLines(FailureLog.KEPT)) {
            failures.add(line, "", "The row names a figure that an earlier row names already");
        }
        new UnusedFigures(directory, staging, failures).refuse();
        compare();
    }

    private void check(SpreadsheetMark mark, AuthorityCode council) {
        if (!mark.council().equals(council.value())) {
            failures.add(ImportFailure.ofFile("The template was made for another council. Download your own"));
        } else if (access(mark.report(), mark.month()) == MonthGate.Access.CLOSED) {
            failures.add(ImportFailure.ofFile(
                    "The template is for %s of %s, which is not open now. Download a template for the open month"
                            .formatted(mark.month().longName(), mark.report())));
        }
    }

    /** Counts what is new and what is changed, and takes out what may not be written. */
    private void compare() {
        List<StagedMonth> staged = staging.listMonths();
        Map<ReportingMonth, Set<Integer>> closed = new LinkedHashMap<>();
        List<StagedComparison> counted = new ArrayList<>();
        for (StagedMonth month : staged) {
            MonthGate.Access access = month.counts().changesAnything() ? access(month) : MonthGate.Access.OPEN;
            if (access == MonthGate.Access.CLOSED) {
                closed.computeIfAbsent(month.month(), m -> new TreeSet<>()).add(month.indicatorId());
                counted.add(new StagedComparison(0, 0, month.counts().unchanged()));
            } else {
                counted.add(month.counts());
            }
            if (access == MonthGate.Access.WITH_REASON) {
                restated.computeIfAbsent(month.month(), m -> new TreeSet<>()).add(month.indicatorId());
            }
        }
        comparison = StagedComparison.sumOf(counted.stream());
        closed.forEach((month, indicators) -> staging.takeOut(
                new StagedSet(month, indicators), line -> failures.add(line.line(), "period", closedMonth(month))));
    }

    private static String closedMonth(ReportingMonth month) {
        return "The figures for %s cannot be changed now. Only the open month of the report can, and the months before it"
                .formatted(month.longName());
    }

    private MonthGate.Access access(StagedMonth month) {
        String report = directory
                .findName(month.indicatorId())
                .map(FigureDirectory.Name::report)
                .orElseThrow();
        return access(report, month.month());
    }

    private MonthGate.Access access(String report, ReportingMonth month) {
        return months.computeIfAbsent(report, gate::of).apply(month);
    }

    /** Refuses what may be looked at but not be stored as it is. */
    void checkBeforeStoring() {
        order.seen()
                .ifPresent(seen -> staging.listLinesOvertaken(seen, FailureLog.KEPT)
                        .forEach(line -> failures.add(
                                line,
                                "",
                                "Somebody has changed this figure since the file was checked. Check the file again")));
        if (!restated.isEmpty() && order.reason().isBlank()) {
            failures.add(
                    ImportFailure.ofFile("The file changes earlier months (%s). Say why".formatted(restatedWords())));
        }
        if (order.reason().length() > LONGEST_REASON) {
            failures.add(ImportFailure.ofFile("The reason is longer than %d characters".formatted(LONGEST_REASON)));
        }
    }

    /** Writes the figures, and the reason beside those of earlier months. */
    void store(int revision) {
        order.watch().enter(ImportWatch.Step.STORING);
        staging.store(revision);
        List<StagedSet> figures = restated.entrySet().stream()
                .map(month -> new StagedSet(month.getKey(), month.getValue()))
                .toList();
        staging.keepReason(revision, order.reason(), figures);
    }

    FailureLog failures() {
        return failures;
    }

    List<ReportingMonth> restated() {
        return List.copyOf(restated.keySet());
    }

    ImportCounts counts() {
        return new ImportCounts(
                comparison.added(), comparison.changed(), comparison.unchanged(), failures.rejectedRows());
    }

    /** The first rows of each kind. */
    Map<StagedKind, List<ImportedRow>> rows(FigureWords words) {
        return Stream.of(StagedKind.NEW, StagedKind.CHANGED, StagedKind.UNCHANGED)
                .collect(Collectors.toMap(
                        Function.identity(),
                        kind -> staging.list(kind, SHOWN).stream()
                                .map(words::row)
                                .toList()));
    }

    /** The first changed rows in the words of the files. */
    List<ImportedChange> changes(FigureWords words) {
        return staging.list(StagedKind.CHANGED, SHOWN).stream()
                .map(words::change)
                .toList();
    }

    private String restatedWords() {
        return restated.keySet().stream().map(ReportingMonth::longName).collect(Collectors.joining(", "));
    }

    private static StagedObservation staged(ObservationLine line) {
        return new StagedObservation(
                line.line(),
                line.place().indicatorId(),
                line.place().breakdownId(),
                line.period().end().index(),
                line.period().type().letter(),
                line.period().months(),
                line.amounts().numerator().orElse(null),
                line.amounts().denominator().orElse(null),
                line.amounts().value().orElse(null),
                line.status().name(),
                line.note().isEmpty() ? null : line.note());
    }

    @Override
    public void close() {
        staging.close();
    }
}
