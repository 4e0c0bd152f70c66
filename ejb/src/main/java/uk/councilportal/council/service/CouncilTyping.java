package uk.councilportal.council.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.exchange.CouncilCsvParser;
import uk.councilportal.council.exchange.TypedCouncil;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/** Reads a council that somebody has typed. What is known of it as a council of England is taken from there. */
final class CouncilTyping {
    private static final CouncilCsvParser PARSER = new CouncilCsvParser();

    private CouncilTyping() {}

    /**
     * The council typed.
     *
     * @param known the councils of England; for one of them its code alone has to be typed
     * @throws CouncilTypedException when something typed cannot be
     */
    static TypedCouncil read(CouncilEntry entry, List<StoredAuthority> known) {
        Map<String, String> typed = new LinkedHashMap<>();
        CouncilCsvParser.COLUMNS.forEach(
                column -> typed.put(column, entry.cells().getOrDefault(column, "")));
        known.stream()
                .filter(each -> each.toModel().code().value().equals(typed.get("council")))
                .findFirst()
                .ifPresent(each -> typed.putAll(cells(each)));
        typed.computeIfPresent("short_name", (column, text) -> text.isBlank() ? typed.get("name") : text);
        // without a name there is no short name either: one thing to put right
        List<ImportFailure> failures = TypedRows.check(PARSER, right(), typed).stream()
                .filter(failure -> !failure.column().equals("short_name")
                        || !typed.get("short_name").isBlank())
                .toList();
        if (!failures.isEmpty()) {
            throw new CouncilTypedException(failures);
        }
        return PARSER.readAll(TypedRows.file("", List.of(typed)), new FailureLog())
                .get(0);
    }

    /** The code of an English council in a text that may be anything. */
    static Optional<AuthorityCode> findCode(String text) {
        Map<String, String> row = right();
        row.put("council", text == null ? "" : text);
        return PARSER.readAll(TypedRows.file("", List.of(row)), new FailureLog()).stream()
                .map(line -> line.authority().code())
                .findFirst();
    }

    private static Map<String, String> cells(StoredAuthority known) {
        Authority authority = known.toModel();
        return Map.of(
                "name", authority.name(),
                "old_la_code", authority.oldLaCode(),
                "region", authority.region(),
                "authority_type", known.authorityType());
    }

    private static Map<String, String> right() {
        Map<String, String> right = new LinkedHashMap<>();
        List<String> cells = List.of("E08000018", "-", "", "-", "-", "-", "4", "CHILD_COUNT");
        for (int i = 0; i < cells.size(); i++) {
            right.put(CouncilCsvParser.COLUMNS.get(i), cells.get(i));
        }
        return right;
    }
}
