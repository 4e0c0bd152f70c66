package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.rules.StandardVersionRule;
import uk.councilportal.indicator.rules.StandardVersionRule.Outcome;
import uk.councilportal.indicator.rules.StandardVersionRule.Wanted;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportedChange;

/** The national catalogue as rows would make it: which rows are new, change something or cannot be taken. */
final class CatalogueDraft {
    private static final int SHOWN_CHANGES = 200;
    private static final int LONGEST_REASON = 500;

    private final Map<String, StandardHistory> kept = new LinkedHashMap<>();
    private final Map<String, TreeSet<ReportingMonth>> published;
    private final List<StandardDraft> drafts = new ArrayList<>();
    private final List<ImportedChange> changes = new ArrayList<>();
    private final FailureLog failures;
    private long added;
    private long changed;
    private long unchanged;

    /**
     * @param kept the catalogue as it is
     * @param published the months for which figures are published, by standard indicator
     * @param failures what could not be read already
     */
    CatalogueDraft(List<StandardHistory> kept, Map<String, TreeSet<ReportingMonth>> published, FailureLog failures) {
        kept.forEach(history -> this.kept.put(history.code(), history));
        this.published = published;
        this.failures = failures;
    }

    /** Takes rows over. What is wrong with them goes into the log, row by row. */
    void read(List<StandardIndicatorLine> lines) {
        Map<Long, List<StandardVersionRule.Problem>> problems = new TreeMap<>();
        Map<String, Map<Optional<ReportingMonth>, StandardIndicatorLine>> byCode = new LinkedHashMap<>();
        for (StandardIndicatorLine line : lines) {
            StandardIndicatorLine earlier = byCode.computeIfAbsent(
                            line.indicator().code(), code -> new LinkedHashMap<>())
                    .putIfAbsent(line.version().from(), line);
            if (earlier != null) {
                problem(problems, line, "valid_from", "The row is about the same as line " + earlier.line());
            }
        }
        byCode.forEach((code, rows) -> apply(code, rows, problems));
        Map<String, StandardHistory> after = after();
        Set<String> named = new HashSet<>(after.keySet());
        named.addAll(byCode.keySet());
        byCode.values().stream()
                .flatMap(rows -> rows.values().stream())
                .forEach(line -> checkNames(line, named, after, problems));
        problems.forEach((line, all) -> all.forEach(one -> failures.add(line, one.column(), one.message())));
    }

    private void apply(
            String code,
            Map<Optional<ReportingMonth>, StandardIndicatorLine> rows,
            Map<Long, List<StandardVersionRule.Problem>> problems) {
        Optional<StandardHistory> before = Optional.ofNullable(kept.get(code));
        List<Wanted> wanted = rows.values().stream()
                .map(line -> new Wanted(line.version(), line.last(), line.replacedBy(), line.reason()))
                .toList();
        Outcome outcome = StandardVersionRule.apply(before, wanted, months(before));
        outcome.problems()
                .forEach(one -> problems.computeIfAbsent(rows.get(one.from()).line(), line -> new ArrayList<>())
                        .add(one));
        outcome.history().ifPresent(history -> {
            rows.values().forEach(line -> count(line, before, history));
            if (!before.equals(Optional.of(history))) {
                drafts.add(new StandardDraft(before, history, reason(rows.values(), problems), outcome.touched()));
            }
        });
    }

    /** The reasons of all versions, which the book of changes keeps as one. */
    private static String reason(
            Collection<StandardIndicatorLine> rows, Map<Long, List<StandardVersionRule.Problem>> problems) {
        String reason = rows.stream()
                .map(StandardIndicatorLine::reason)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        if (reason.length() > LONGEST_REASON) {
            String message =
                    "The reasons of all versions of an indicator are kept together: write at most %d characters"
                            + " in all of them, not %d";
            rows.stream()
                    .filter(line -> !line.reason().isBlank())
                    .forEach(line ->
                            problem(problems, line, "reason", message.formatted(LONGEST_REASON, reason.length())));
        }
        return reason;
    }

    /** The months for which figures are published over an indicator, or over what it is made of. */
    private SortedSet<ReportingMonth> months(Optional<StandardHistory> history) {
        return history.map(StandardHistory::latest).stream()
                .flatMap(version -> Stream.concat(
                        Stream.of(version.indicator().code()), version.recipe().parts()))
                .flatMap(code -> published.getOrDefault(code, new TreeSet<>()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void count(StandardIndicatorLine line, Optional<StandardHistory> before, StandardHistory after) {
        Optional<Map<String, String>> old = before.flatMap(
                history -> history.find(line.version().from()).map(version -> StandardRow.of(history, version)));
        Map<String, String> row = after.find(line.version().from())
                .map(version -> StandardRow.of(after, version))
                .orElseThrow();
        if (old.isEmpty()) {
            added++;
        } else if (old.get().equals(row)) {
            unchanged++;
        } else {
            changed++;
            StandardDraft.differences(old.get(), row).stream()
                    .limit(Math.max(0, SHOWN_CHANGES - changes.size()))
                    .forEach(each -> changes.add(new ImportedChange(
                            line.line(), line.indicator().code() + " " + each.column(), each.before(), each.after())));
        }
    }

    private Map<String, StandardHistory> after() {
        Map<String, StandardHistory> after = new HashMap<>(kept);
        drafts.forEach(draft -> after.put(draft.after().code(), draft.after()));
        return after;
    }

    private static void checkNames(
            StandardIndicatorLine line,
            Set<String> named,
            Map<String, StandardHistory> all,
            Map<Long, List<StandardVersionRule.Problem>> problems) {
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        names.put("numerator_code", line.recipe().numeratorCode());
        names.put("denominator_code", line.recipe().denominatorCode());
        names.put("replaced_by", line.replacedBy());
        names.forEach((column, name) -> name.filter(code -> !named.contains(code))
                .ifPresent(code -> problem(problems, line, column, "The catalogue has no \"" + code + "\"")));
        if (line.replacedBy()
                .filter(next -> leadsBack(line.indicator().code(), next, all))
                .isPresent()) {
            problem(problems, line, "replaced_by", "What replaces the indicator is replaced by it in the end");
        }
    }

    private static boolean leadsBack(String code, String next, Map<String, StandardHistory> all) {
        Optional<String> at = Optional.of(next);
        for (int step = 0; step <= all.size() && at.isPresent(); step++) {
            if (at.get().equals(code)) {
                return true;
            }
            at = Optional.ofNullable(all.get(at.get())).flatMap(StandardHistory::replacedBy);
        }
        return false;
    }

    private static void problem(
            Map<Long, List<StandardVersionRule.Problem>> problems,
            StandardIndicatorLine line,
            String column,
            String message) {
        problems.computeIfAbsent(line.line(), number -> new ArrayList<>())
                .add(new StandardVersionRule.Problem(line.version().from(), column, message));
    }

    /** The indicators that are not as they were. */
    List<StandardDraft> drafts() {
        return drafts;
    }

    /** What could not be taken. */
    FailureLog failures() {
        return failures;
    }

    ImportCounts counts() {
        return new ImportCounts(added, changed, unchanged, failures.rejectedRows());
    }

    /** The first cells that are not as they were. */
    List<ImportedChange> changes() {
        return changes;
    }
}
