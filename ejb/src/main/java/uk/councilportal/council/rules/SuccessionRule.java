package uk.councilportal.council.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
     * The councils that are part of one today: those that became part of it, of a code it had before, or of one of those. A code it had
     * before is itself and no part.
     *
     * @param former the successions to a code, by the code
     */
    public static List<Succession> parts(AuthorityCode council, Function<AuthorityCode, List<Succession>> former) {
        return former.apply(council).stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each).filter(one -> one.kind() == Succession.Kind.MERGED),
                        parts(each.former(), former).stream()))
                .toList();
    }
}
