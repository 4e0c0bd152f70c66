package uk.councilportal.comparison.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.model.Standing;
import uk.councilportal.comparison.model.StandingChange;
import uk.councilportal.comparison.model.StandingChange.Kind;
import uk.councilportal.target.model.RagStatus;

/**
 * What changed since last month: one line for an indicator, the most pressing of its changes.
 *
 * <p>An indicator that is absent from one of the months counts as not rated in it. That it has become an exception, or is none
 * any more, is said only where both months can tell: a figure that is missing is no improvement.
 */
public final class StandingChangeRule {

    private StandingChangeRule() {}

    /** The changes, the most pressing first, then by code. */
    public static List<StandingChange> changes(Collection<Standing> before, Collection<Standing> now) {
        Map<String, Standing> earlier = byCode(before);
        Map<String, Standing> later = byCode(now);
        return Stream.concat(before.stream(), now.stream())
                .map(Standing::standardCode)
                .distinct()
                .flatMap(code -> change(state(earlier, code), state(later, code)).stream()
                        .map(kind -> new StandingChange(code, kind)))
                .sorted(Comparator.comparing(StandingChange::kind).thenComparing(StandingChange::standardCode))
                .toList();
    }

    /** What of a standing can change. */
    private record State(RagStatus rating, Finding exception) {
        boolean rated() {
            return rating != RagStatus.NOT_RATED;
        }

        boolean red() {
            return rating == RagStatus.RED;
        }
    }

    private static State state(Map<String, Standing> standings, String code) {
        return Optional.ofNullable(standings.get(code))
                .map(standing -> new State(standing.rating(), standing.exception()))
                .orElseGet(() -> new State(RagStatus.NOT_RATED, Finding.UNKNOWN));
    }

    private static Optional<Kind> change(State before, State now) {
        if (now.exception() == Finding.YES && before.exception() == Finding.NO) {
            return Optional.of(Kind.NEW_EXCEPTION);
        }
        if (now.exception() == Finding.NO && before.exception() == Finding.YES) {
            return Optional.of(Kind.EXCEPTION_ENDED);
        }
        if (now.rated() && before.rated() && now.red() != before.red()) {
            return Optional.of(now.red() ? Kind.OFF_TARGET : Kind.BACK_ON_TARGET);
        }
        if (now.rated() != before.rated()) {
            return Optional.of(now.rated() ? Kind.NOW_RATED : Kind.NOT_RATED_ANY_MORE);
        }
        return Optional.empty();
    }

    private static Map<String, Standing> byCode(Collection<Standing> standings) {
        return standings.stream().collect(Collectors.toMap(Standing::standardCode, Function.identity()));
    }
}
