package uk.councilportal.benchmark.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportedChange;
import uk.councilportal.platform.exchange.KeptComparison.Row;

/**
 * A small file of national data beside what is kept: the course of every small file, with the first rows of each kind.
 *
 * @param <K> what a row is about
 * @param <V> what it says about it
 */
final class BesideKept<K, V> {
    private final NationalFileKind kind;
    private final Map<K, V> kept;
    private final FileImport<K, V> rows;
    private final List<Row<K, V>> compared;

    BesideKept(NationalFileKind kind, Map<K, V> kept, FileImport<K, V> rows, List<Row<K, V>> compared) {
        this.kind = kind;
        this.kept = kept;
        this.rows = rows;
        this.compared = compared;
        compared.forEach(rows::compare);
    }

    static <K, V> FileImport<K, V> fileImport(FileSource file, Map<K, V> kept) {
        return new FileImport<>(file, kept, Objects::equals);
    }

    NationalPreview preview() {
        return new NationalPreview(
                Optional.of(kind),
                rows.preview(),
                new NationalPreview.Rows(
                        list(row -> kept.get(row.key()) == null),
                        list(row -> kept.get(row.key()) != null && !isSame(row)),
                        list(this::isSame)));
    }

    ImportOutcome store(ImportJournal journal, Consumer<List<V>> writer) {
        return rows.storeNational(journal, writer);
    }

    private boolean isSame(Row<K, V> row) {
        return row.value().equals(kept.get(row.key()));
    }

    private List<ImportedChange> list(Predicate<Row<K, V>> wanted) {
        return compared.stream()
                .filter(wanted)
                .limit(NationalPreview.Rows.SHOWN)
                .map(row -> new ImportedChange(
                        row.line(),
                        row.what(),
                        Optional.ofNullable(kept.get(row.key()))
                                .map(Object::toString)
                                .orElse(""),
                        row.value().toString()))
                .toList();
    }
}
