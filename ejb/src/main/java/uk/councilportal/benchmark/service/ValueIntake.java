package uk.councilportal.benchmark.service;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.councilportal.benchmark.exchange.AreaDirectory;
import uk.councilportal.benchmark.exchange.NationalFile;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.benchmark.exchange.NationalLine;
import uk.councilportal.benchmark.exchange.StatisticsCsvParser;
import uk.councilportal.benchmark.exchange.ToolValueCsvParser;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.benchmark.repository.NationalChange;
import uk.councilportal.benchmark.repository.NationalStaging;
import uk.councilportal.benchmark.repository.StagedNational;
import uk.councilportal.benchmark.repository.StagedNationalChange;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportedChange;

/** One file of national figures on its way in: read into the staging table and held against what is kept. */
final class ValueIntake implements AutoCloseable {
    private final NationalStaging staging;
    private final SeriesNumbers series;
    private final AreaDirectory areas;
    private final FailureLog failures = new FailureLog();

    ValueIntake(NationalStaging staging, SeriesNumbers series, AreaDirectory areas) {
        this.staging = staging;
        this.series = series;
        this.areas = areas;
    }

    /** Reads the file and looks for figures that are named twice. */
    void read(NationalFile file, NationalFileKind kind, Map<String, ?> measures) {
        if (kind == NationalFileKind.TOOL_VALUES) {
            new ToolValueCsvParser(measures.keySet(), areas).read(file.source(), failures, this::stage);
        } else {
            Consumer<List<NationalLine>> lines = row -> row.forEach(this::stage);
            new StatisticsCsvParser(file, areas).read(file.source(), failures, lines);
        }
        for (long line : staging.listDuplicateLines(FailureLog.KEPT)) {
            failures.add(line, "", "The row names a figure that an earlier row names already");
        }
    }

    private void stage(NationalLine line) {
        staging.add(
                new StagedNational(line.line(), series.of(line.series()), line.period(), line.area(), line.figure()));
    }

    FailureLog failures() {
        return failures;
    }

    AreaDirectory areas() {
        return areas;
    }

    SeriesNumbers series() {
        return series;
    }

    NationalStaging staging() {
        return staging;
    }

    ImportCounts counts() {
        Map<NationalChange, Long> counts = staging.counts();
        return new ImportCounts(
                counts.get(NationalChange.NEW),
                counts.get(NationalChange.CHANGED),
                counts.get(NationalChange.UNCHANGED),
                failures.rejectedRows());
    }

    NationalPreview.Rows rows() {
        return new NationalPreview.Rows(
                list(NationalChange.NEW), list(NationalChange.CHANGED), list(NationalChange.UNCHANGED));
    }

    private List<ImportedChange> list(NationalChange kind) {
        return staging.list(kind, NationalPreview.Rows.SHOWN).stream()
                .map(this::inWords)
                .toList();
    }

    private ImportedChange inWords(StagedNationalChange change) {
        StagedNational staged = change.staged();
        String what =
                "%s, %s, %s".formatted(series.keyOf(staged.seriesId()), areas.nameOf(staged.area()), staged.period());
        return new ImportedChange(
                staged.line(),
                what,
                change.before().map(PublishedFigure::toString).orElse(""),
                staged.figure().toString());
    }

    @Override
    public void close() {
        staging.close();
    }
}
