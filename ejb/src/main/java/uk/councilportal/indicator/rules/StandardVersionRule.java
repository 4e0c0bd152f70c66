package uk.councilportal.indicator.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What versions an indicator of the national catalogue can have.
 *
 * <ul>
 *   <li>The first is valid from the beginning, each until the month before the next: no month is without one or has two.
 *   <li>Unit, measure type, formula, numerator and denominator are the same in all of them: published figures rest on them.
 *       Where they change, a new indicator begins and the old one names it as what replaces it.
 *   <li>A version with another polarity breaks the series: what was better before is not better now.
 *   <li>What is said of months with published figures is changed with a reason only.
 * </ul>
 *
 * <p>Source: decision 0013.
 */
public final class StandardVersionRule {

    static final String REASON = "reason";

    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";
    private static final String REPLACED = "replaced_by";

    /** What published figures rest on. */
    private static final Map<String, Function<StandardVersion, Object>> FIXED = new LinkedHashMap<>();

    /** What is said of the indicator as a whole. */
    private static final Map<String, Function<StandardVersion, Object>> SHARED = new LinkedHashMap<>();

    static {
        FIXED.put("unit", version -> version.indicator().measure().unit());
        FIXED.put("measure_type", version -> version.indicator().definition().measureType());
        FIXED.put("formula", version -> version.indicator().definition().formula());
        FIXED.put("numerator_code", version -> version.recipe().numeratorCode().orElse(""));
        FIXED.put(
                "denominator_code",
                version -> version.recipe().denominatorCode().orElse(""));
        SHARED.putAll(FIXED);
        SHARED.put("area", version -> version.indicator().area());
        SHARED.put("tier", version -> version.indicator().definition().tier());
        SHARED.put(
                "national_measure", version -> version.indicator().definition().nationalMeasure());
    }

    private final Optional<StandardHistory> kept;
    private final SortedSet<ReportingMonth> published;
    private final NavigableMap<Integer, Wanted> wanted = new TreeMap<>();
    private final NavigableMap<Integer, StandardVersion> versions = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A version as it is to be.
     *
     * @param version the version
     * @param last its last month, where it is named
     * @param replacedBy what replaces the indicator after that
     * @param reason why it is changed
     */
    public record Wanted(
            StandardVersion version, Optional<ReportingMonth> last, Optional<String> replacedBy, String reason) {}

    /**
     * Something that cannot be.
     *
     * @param from the version it is about
     * @param column the column of the file
     * @param message why, and what to write instead
     */
    public record Problem(Optional<ReportingMonth> from, String column, String message) {}

    /**
     * What becomes of an indicator.
     *
     * @param problems everything that cannot be
     * @param history the indicator as it will be; empty where something cannot be
     * @param touched the months with published figures of which something else will be said
     */
    public record Outcome(
            List<Problem> problems, Optional<StandardHistory> history, SortedSet<ReportingMonth> touched) {}

    private StandardVersionRule(Optional<StandardHistory> kept, SortedSet<ReportingMonth> published) {
        this.kept = kept;
        this.published = published;
    }

    /**
     * What becomes of an indicator.
     *
     * @param kept the indicator as it is; empty for a new one
     * @param wanted the versions that are to be changed or added, one for each beginning
     * @param published the months for which figures over it are published
     */
    public static Outcome apply(
            Optional<StandardHistory> kept, Collection<Wanted> wanted, SortedSet<ReportingMonth> published) {
        StandardVersionRule rule = new StandardVersionRule(kept, published);
        kept.ifPresent(history -> history.versions().forEach(version -> rule.versions.put(place(version), version)));
        wanted.forEach(each -> rule.want(each));
        return rule.outcome();
    }

    private void want(Wanted each) {
        wanted.put(place(each.version()), each);
        versions.put(place(each.version()), each.version());
    }

    private static int place(StandardVersion version) {
        return version.from().map(ReportingMonth::index).orElse(0);
    }

    private Outcome outcome() {
        if (!versions.containsKey(0)) {
            wanted.values()
                    .forEach(each -> problem(
                            each,
                            FROM,
                            "The first version of an indicator is valid from the beginning: leave the cell empty"));
            return refused();
        }
        checkShared();
        checkBreaks();
        checkEnds();
        if (!problems.isEmpty()) {
            return refused();
        }
        StandardHistory history = history();
        SortedSet<ReportingMonth> touched =
                kept.map(before -> touched(published, before, history)).orElseGet(TreeSet::new);
        if (!touched.isEmpty()
                && wanted.values().stream().allMatch(each -> each.reason().isBlank())) {
            problem(wanted.values().iterator().next(), REASON, needsReason(touched));
            return refused();
        }
        return new Outcome(List.of(), Optional.of(history), touched);
    }

    private Outcome refused() {
        return new Outcome(List.copyOf(problems), Optional.empty(), new TreeSet<>());
    }

    private StandardVersion first() {
        return versions.values().iterator().next();
    }

    private Optional<Wanted> wanted(StandardVersion version) {
        return Optional.ofNullable(wanted.get(place(version)));
    }

    private void checkShared() {
        StandardVersion first = first();
        wanted.values().stream()
                .filter(each -> place(each.version()) > 0)
                .forEach(each -> SHARED.forEach((column, cell) -> {
                    if (!cell.apply(each.version()).equals(cell.apply(first))) {
                        problem(
                                each,
                                column,
                                "It is the same in all versions of an indicator, and \"%s\" in the first"
                                        .formatted(cell.apply(first)));
                    }
                }));
        wanted(first)
                .filter(each -> !published.isEmpty())
                .ifPresent(each -> kept.ifPresent(before -> FIXED.forEach((column, cell) -> {
                    Object was = cell.apply(before.versions().get(0));
                    if (!cell.apply(first).equals(was)) {
                        problem(
                                each,
                                column,
                                "Published figures rest on \"%s\". Begin a new indicator, and let it replace this one"
                                        .formatted(was));
                    }
                })));
    }

    private void checkBreaks() {
        List<StandardVersion> all = List.copyOf(versions.values());
        wanted(all.get(0))
                .filter(each -> each.version().breakReason().isPresent())
                .ifPresent(each -> problem(
                        each, "break_reason", "The first version has nothing before it that it could break with"));
        for (int at = 1; at < all.size(); at++) {
            StandardVersion version = all.get(at);
            StandardVersion before = all.get(at - 1);
            if (turns(before, version) && version.breakReason().isEmpty()) {
                String message = "The polarity turns with %s: that breaks the series. Say why"
                        .formatted(version.from().orElseThrow().longName());
                wanted(version)
                        .ifPresentOrElse(
                                each -> problem(each, "break_reason", message),
                                () -> wanted(before).ifPresent(each -> problem(each, "polarity", message)));
            }
        }
    }

    /** Whether another direction is good from one version to the next. */
    static boolean turns(StandardVersion before, StandardVersion version) {
        return before.indicator().measure().polarity()
                != version.indicator().measure().polarity();
    }

    private void checkEnds() {
        wanted.forEach((place, each) -> {
            Integer next = versions.higherKey(place);
            if (next == null) {
                checkEnd(each);
                return;
            }
            ReportingMonth last = new ReportingMonth(next).previous();
            if (each.last().filter(given -> !given.equals(last)).isPresent()) {
                problem(
                        each,
                        TO,
                        "The next version is valid from %s: write %s or nothing".formatted(last.plus(1), last));
            }
            if (each.replacedBy().isPresent()) {
                problem(each, REPLACED, "Only the last version says what replaces the indicator");
            }
        });
    }

    private void checkEnd(Wanted each) {
        if (each.last()
                .flatMap(last -> each.version().from().filter(last::isBefore))
                .isPresent()) {
            problem(each, TO, "The version would end before it begins");
        }
        if (each.replacedBy().isPresent() && each.last().isEmpty()) {
            problem(each, TO, "Say which month is the last before the indicator is replaced");
        }
        if (each.replacedBy().filter(each.version().indicator().code()::equals).isPresent()) {
            problem(each, REPLACED, "An indicator is not replaced by itself");
        }
    }

    private StandardHistory history() {
        StandardVersion first = first();
        List<StandardVersion> all = versions.values().stream()
                .map(version -> version.basedOn(first.recipe()))
                .toList();
        Optional<Wanted> end = Optional.ofNullable(wanted.get(versions.lastKey()));
        return new StandardHistory(
                all,
                end.map(Wanted::last).orElseGet(() -> kept.flatMap(StandardHistory::last)),
                end.map(Wanted::replacedBy).orElseGet(() -> kept.flatMap(StandardHistory::replacedBy)));
    }

    /** The months with published figures of which something else is said. */
    static SortedSet<ReportingMonth> touched(
            SortedSet<ReportingMonth> published, StandardHistory before, StandardHistory after) {
        return published.stream()
                .filter(month -> after.differs(before, month))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why published months are not changed without a reason. */
    static String needsReason(SortedSet<ReportingMonth> touched) {
        return "Figures of %s are published: say why what they mean is changed".formatted(months(touched));
    }

    private static String months(SortedSet<ReportingMonth> months) {
        return months.size() == 1
                ? months.first().longName()
                : months.first().longName() + " to " + months.last().longName();
    }

    private void problem(Wanted about, String column, String message) {
        problems.add(new Problem(about.version().from(), column, message));
    }
}
