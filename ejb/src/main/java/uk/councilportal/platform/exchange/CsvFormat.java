package uk.councilportal.platform.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of one kind of file. Their order in the file does not matter; a column nobody knows is refused rather
 * than ignored, because it is usually a misspelt one.
 *
 * @param name the kind of file, as people call it
 * @param required columns that must be there
 * @param optional columns that may be there
 */
public record CsvFormat(String name, List<String> required, List<String> optional) {

    /** Copies the lists. */
    public CsvFormat {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** What is wrong with a heading line; empty when it fits. */
    List<ImportFailure> check(List<String> headings) {
        List<ImportFailure> failures = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!seen.add(heading)) {
                failures.add(new ImportFailure(1, heading, "The column appears twice"));
            } else if (!required.contains(heading) && !optional.contains(heading)) {
                failures.add(new ImportFailure(1, heading, "A file of " + name + " has no such column"));
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                failures.add(new ImportFailure(1, column, "The column is missing"));
            }
        }
        return failures;
    }
}
