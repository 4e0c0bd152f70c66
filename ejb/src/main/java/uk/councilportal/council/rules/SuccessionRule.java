package uk.councilportal.council.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;

/** What a council is called under a code it no longer has, and which councils are part of another. */
public final class SuccessionRule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SuccessionRule() {}

    /**
     * The same council with the day up to which its code applied, "Rotherham (until 31 March 2027)". Its number of the
     * Department for Education goes to the new code.
     *
     * @param since the first day of the new code
     */
    public static Authority formerName(Authority council, LocalDate since) {
        String name = council.name() + " (until " + DAY.format(since.minusDays(1)) + ")";
        return new Authority(council.code(), name, "", council.region());
    }

    /**
     * A code that leads to a council.
     *
     * @param succession by what it was followed
     * @param merged whether it became part of the council on the way, itself or with what followed it; not so for a code the council had before
     */
    public record Predecessor(Succession succession, boolean merged) {
        public AuthorityCode code() {
            return succession.former();
        }
    }

    /**
     * All codes that lead to a council, each once, however the successions hang together; what leads to a code comes after it.
     *
     * @param former the successions to a code, by the code
     */
    public static List<Predecessor> predecessors(
            AuthorityCode council, Function<AuthorityCode, List<Succession>> former) {
        Map<AuthorityCode, Predecessor> found = new LinkedHashMap<>();
        follow(council, false, former, found);
        found.remove(council);
        return List.copyOf(found.values());
    }

    /**
     * The councils that are part of one today: those that became part of it, of a code it had before, or of one of those. A code it had
     * before is itself and no part.
     *
     * @param former the successions to a code, by the code
     */
    public static List<Succession> parts(AuthorityCode council, Function<AuthorityCode, List<Succession>> former) {
        return predecessors(council, former).stream()
                .map(Predecessor::succession)
                .filter(each -> each.kind() == Succession.Kind.MERGED)
                .toList();
    }

    /**
     * The codes of one council: that of today and those it had before. Those of its parts are not among them.
     *
     * @param former the successions to a code, by the code
     */
    public static Set<AuthorityCode> codes(AuthorityCode council, Function<AuthorityCode, List<Succession>> former) {
        Stream<AuthorityCode> before = predecessors(council, former).stream()
                .filter(each -> !each.merged())
                .map(Predecessor::code);
        return Stream.concat(Stream.of(council), before).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a council would come to follow itself.
     *
     * @param former the successions to a code so far, by the code
     */
    public static boolean isCircle(Succession next, Function<AuthorityCode, List<Succession>> former) {
        return next.former().equals(next.successor())
                || predecessors(next.former(), former).stream()
                        .anyMatch(each -> each.code().equals(next.successor()));
    }

    private static void follow(
            AuthorityCode council,
            boolean merged,
            Function<AuthorityCode, List<Succession>> former,
            Map<AuthorityCode, Predecessor> found) {
        for (Succession each : former.apply(council)) {
            Predecessor one = new Predecessor(each, merged || each.kind() == Succession.Kind.MERGED);
            if (found.putIfAbsent(each.former(), one) == null) {
                follow(each.former(), one.merged(), former, found);
            }
        }
    }
}
