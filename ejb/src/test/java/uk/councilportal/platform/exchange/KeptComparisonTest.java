package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a small file does to what is kept. */
class KeptComparisonTest {
    private static final FileSource FILE = FileSource.of("x.csv", new byte[0]);

    private final FailureLog failures = new FailureLog();
    private final KeptComparison<String, Integer> comparison =
            new KeptComparison<>(Map.of("a", 1, "b", 2), Integer::equals);

    @Test
    void tellsNewChangedAndUnchangedRowsApart() {
        add(2, "a", 1);
        add(3, "b", 3);
        add(4, "c", 4);
        ImportOutcome preview = comparison.preview(FILE, failures);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(1, 1, 1, 0));
        assertThat(preview.counts().changesAnything()).isTrue();
        assertThat(preview.isAcceptable()).isTrue();
        assertThat(preview.changes()).containsExactly(new ImportedChange(3, "b", "2", "3"));
        assertThat(comparison.listToWrite()).containsExactly(Map.entry("b", 3), Map.entry("c", 4));
    }

    @Test
    void takesNothingOfAFileWithARowAboutTheSameThing() {
        add(2, "a", 1);
        add(3, "a", 2);
        assertThat(comparison.preview(FILE, failures).isAcceptable()).isFalse();
        assertThatThrownBy(() -> comparison.acceptedCounts(FILE, failures))
                .isInstanceOfSatisfying(
                        ImportRejectedException.class,
                        rejected -> assertThat(rejected.outcome().failures())
                                .containsExactly(new ImportFailure(3, "", "Lines 2 and 3 are both about a")));
    }

    @Test
    void knowsWhenNothingHasToBeWritten() {
        add(2, "a", 1);
        assertThat(comparison.acceptedCounts(FILE, failures).changesAnything()).isFalse();
        ImportOutcome outcome = ImportOutcome.taken(FILE, comparison.acceptedCounts(FILE, failures), Optional.empty());
        assertThat(outcome.showing(List.of()).changes()).isEmpty();
    }

    @Test
    void showsTheFirstTwoHundredChanges() {
        Map<String, Integer> many = new java.util.HashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put("k" + i, 0);
        }
        KeptComparison<String, Integer> large = new KeptComparison<>(many, Integer::equals);
        many.keySet().forEach(key -> large.add(new KeptComparison.Row<>(2, key, key, 1), failures));
        assertThat(large.preview(FILE, failures).changes()).hasSize(200);
        assertThat(large.preview(FILE, failures).counts().changed()).isEqualTo(300);
    }

    private void add(long line, String key, int value) {
        comparison.add(new KeptComparison.Row<>(line, key, key, value), failures);
    }
}
