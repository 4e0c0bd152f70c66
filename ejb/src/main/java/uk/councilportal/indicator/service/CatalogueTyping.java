package uk.councilportal.indicator.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/** Reads a version of a standard indicator that somebody has typed, by the rules of the files of the catalogue. */
final class CatalogueTyping {
    private static final String CODE = "code";
    private static final String FROM = "valid_from";

    /** A row that is right in every cell: it stands behind what is typed about a new indicator. */
    private static final Map<String, String> EXAMPLE = Map.ofEntries(
            Map.entry(CODE, "-"),
            Map.entry("title", "-"),
            Map.entry("area", "-"),
            Map.entry("polarity", "NEUTRAL"),
            Map.entry("unit", "COUNT"),
            Map.entry("decimals", "0"),
            Map.entry("measure_type", "FLOW_IN_MONTH"),
            Map.entry("formula", "count"),
            Map.entry("disclosure", "CHILD_COUNT"),
            Map.entry("tier", "CORE"),
            Map.entry("definition", "-"));

    private final Optional<StandardHistory> kept;

    /** @param kept the indicator of this code, if the catalogue has it */
    CatalogueTyping(Optional<StandardHistory> kept) {
        this.kept = kept;
    }

    /**
     * The row that the entry makes.
     *
     * @throws StandardRefusedException when something typed cannot be
     * @throws StandardNotFoundException when there is no such indicator or version
     */
    List<StandardIndicatorLine> read(CatalogueEntry entry) {
        Map<String, String> row = new LinkedHashMap<>(right(entry));
        Map<String, String> typed = new LinkedHashMap<>(entry.cells());
        typed.put(CODE, entry.code());
        List<ImportFailure> failures = TypedRows.check(new StandardIndicatorCsvParser(), row, typed);
        if (!failures.isEmpty()) {
            throw new StandardRefusedException(failures);
        }
        row.putAll(typed);
        FailureLog log = new FailureLog();
        List<StandardIndicatorLine> lines =
                new StandardIndicatorCsvParser().readAll(TypedRows.file("", List.of(row)), log);
        if (!log.isEmpty()) {
            throw new StandardRefusedException(log.kept());
        }
        expectKind(entry, lines.get(0).version());
        return lines;
    }

    private Map<String, String> right(CatalogueEntry entry) {
        if (entry.kind() == CatalogueEntry.Kind.NEW_INDICATOR) {
            return EXAMPLE;
        }
        StandardHistory history = kept.orElseThrow(() -> new StandardNotFoundException(entry.code()));
        Map<String, String> row = StandardRow.of(
                history,
                history.versions().stream()
                        .filter(version -> text(version).equals(entry.from()))
                        .findFirst()
                        .orElse(history.latest()));
        if (entry.kind() == CatalogueEntry.Kind.NEW_VERSION) {
            row.put("valid_to", "");
            row.put("replaced_by", "");
        }
        return row;
    }

    private void expectKind(CatalogueEntry entry, StandardVersion version) {
        boolean there = kept.flatMap(history -> history.find(version.from())).isPresent();
        switch (entry.kind()) {
            case NEW_INDICATOR ->
                refuseIf(kept.isPresent(), CODE, "The catalogue has an indicator of this code already. Choose another");
            case NEW_VERSION -> {
                refuseIf(version.from().isEmpty(), FROM, "Say from which month on the version is valid, as 2026-04");
                refuseIf(there, FROM, "There is a version from this month on already: correct that one");
            }
            case CORRECTION -> expect(there, entry);
            case REMOVAL -> expect(there && version.from().isPresent(), entry);
        }
    }

    private static void expect(boolean there, CatalogueEntry entry) {
        if (!there) {
            throw new StandardNotFoundException(entry);
        }
    }

    private static void refuseIf(boolean wrong, String column, String message) {
        if (wrong) {
            throw new StandardRefusedException(List.of(new ImportFailure(1, column, message)));
        }
    }

    private static String text(StandardVersion version) {
        return version.from().map(Object::toString).orElse("");
    }
}
