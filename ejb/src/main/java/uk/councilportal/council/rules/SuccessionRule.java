package uk.councilportal.council.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.councilportal.authority.model.Authority;

/** What a council is called under a code it no longer has. */
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
}
