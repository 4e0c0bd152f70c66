package uk.councilportal.authority.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.KeptComparison;
import uk.councilportal.platform.exchange.KeptComparison.Row;

/**
 * The course every small file takes: its rows are held against what is kept, and then either the differences are shown,
 * or they are written all or nothing and the books are kept. Whoever stores locks the council before listing what is
 * kept.
 *
 * @param <K> what a row is about
 * @param <V> what it says about it
 */
public final class FileImport<K, V> {
    private final FileSource file;
    private final FailureLog failures = new FailureLog();
    private final KeptComparison<K, V> comparison;

    /**
     * @param file the file
     * @param kept what is kept
     * @param same whether two rows about one thing say the same
     */
    public FileImport(FileSource file, Map<K, V> kept, BiPredicate<V, V> same) {
        this.file = file;
        this.comparison = new KeptComparison<>(kept, same);
    }

    /** Reads the file and compares every row that can be read. */
    public <L> FileImport<K, V> compare(CsvParser<L> parser, Function<L, Row<K, V>> row) {
        listLines(parser).forEach(line -> compare(row.apply(line)));
        return this;
    }

    /** The lines that can be read, for files whose lines have to be looked at together before they are compared. */
    public <L> List<L> listLines(CsvParser<L> parser) {
        return parser.readAll(file, failures);
    }

    /** Compares one row. */
    public void compare(Row<K, V> row) {
        comparison.add(row, failures);
    }

    /** Rejects a line that can be read and yet not be taken. */
    public void reject(long line, String column, String message) {
        failures.add(line, column, message);
    }

    /** What is wrong with the rows so far. */
    public List<ImportFailure> failures() {
        return failures.kept();
    }

    /** The rows that would be written, in the order of the file. */
    public List<Map.Entry<K, V>> listToWrite() {
        return comparison.listToWrite();
    }

    /** What storing the file would do. */
    public ImportOutcome preview() {
        return comparison.preview(file, failures);
    }

    /**
     * Stores a file of the council: one revision if it changes anything, else none.
     *
     * @param kind the kind of file, for the books
     * @param writer writes one row as of a revision
     * @throws ImportRejectedException when a row is rejected; then nothing is written
     */
    public ImportOutcome store(String kind, ImportJournal journal, ObjIntConsumer<Map.Entry<K, V>> writer) {
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        Optional<Integer> revision = journal.beginFor(counts, file);
        comparison.listToWrite().forEach(row -> writer.accept(row, revision.orElseThrow()));
        ImportOutcome outcome = ImportOutcome.taken(file, counts, revision);
        journal.stored(kind, outcome);
        return outcome;
    }

    /**
     * Stores a file of national reference data, which belongs to no council and so makes no revision of one.
     *
     * @param writer writes the rows, of which there may be none
     * @throws ImportRejectedException when a row is rejected; then nothing is written
     */
    public ImportOutcome storeNational(ImportJournal journal, Consumer<List<V>> writer) {
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        writer.accept(comparison.listToWrite().stream().map(Map.Entry::getValue).toList());
        ImportOutcome outcome = ImportOutcome.taken(file, counts, Optional.empty());
        journal.audited(outcome);
        return outcome;
    }
}
