package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.DimensionCsvParser;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/** Reads a dimension that somebody has typed, by the rules of the files of dimensions: one row for each member. */
final class DimensionTyping {
    private static final String DIMENSION = "dimension";
    private static final String TITLE = "title";
    private static final String MEMBER = "member";
    private static final String RENAMED_FROM = "renamed_from";
    private static final Map<String, String> RIGHT =
            Map.of(DIMENSION, "area", TITLE, "-", MEMBER, "-", "position", "1", "total", "no");

    private final AuthorityCode council;

    DimensionTyping(AuthorityCode council) {
        this.council = council;
    }

    /**
     * The file that what was typed makes; its lines are the members from 2 on.
     *
     * @throws SettingRefusedException when a cell cannot be; the row is the member's, from 1, and 0 for the dimension
     */
    FileSource file(String code, DimensionEntry entry) {
        List<ImportFailure> failures = new ArrayList<>(check(Map.of(DIMENSION, code, TITLE, entry.title()), 0));
        if (entry.members().isEmpty()) {
            failures.add(new ImportFailure(0, MEMBER, "Write at least one member"));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> member : entry.members()) {
            failures.addAll(check(member, rows.size() + 1));
            rows.add(row(code, entry.title(), member, rows.size() + 1));
        }
        if (!failures.isEmpty()) {
            throw new SettingRefusedException(failures);
        }
        return TypedRows.file("", rows);
    }

    /**
     * Expects the members that were on the form to be there still.
     *
     * @param kept the names of those there are
     * @throws SettingRefusedException when somebody else has given one another name since
     */
    static void expectKept(DimensionEntry entry, Set<String> kept) {
        List<ImportFailure> failures = new ArrayList<>();
        for (int i = 0; i < entry.members().size(); i++) {
            String former = entry.members().get(i).getOrDefault(RENAMED_FROM, "");
            if (!former.isEmpty() && !kept.contains(former)) {
                failures.add(new ImportFailure(
                        i + 1, RENAMED_FROM, "There is no member \"" + former + "\" any more. Open the page again"));
            }
        }
        if (!failures.isEmpty()) {
            throw new SettingRefusedException(failures);
        }
    }

    private List<ImportFailure> check(Map<String, String> typed, int row) {
        return TypedRows.check(new DimensionCsvParser(council), RIGHT, typed).stream()
                .map(failure -> new ImportFailure(row, failure.column(), failure.message()))
                .toList();
    }

    private static Map<String, String> row(String code, String title, Map<String, String> member, int position) {
        Map<String, String> row = new LinkedHashMap<>(member);
        row.put(DIMENSION, code);
        row.put(TITLE, title);
        row.put("position", String.valueOf(position));
        return row;
    }
}
