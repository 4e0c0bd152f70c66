package uk.councilportal.user.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a first or last name can be, so that the sign-in service takes it.
 *
 * <p>Source: the user profile that Keycloak 26 has from the start.
 */
public final class PersonName {
    /** How many characters a name has at most. */
    public static final int LONGEST = 255;

    private static final Pattern REFUSED = Pattern.compile("[<>&\"\\v$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

    private PersonName() {}

    /** The first character that cannot stand in a name, as people are told; empty where all can. */
    public static Optional<String> findRefused(String text) {
        Matcher refused = REFUSED.matcher(text);
        if (!refused.find()) {
            return Optional.empty();
        }
        String sign = refused.group();
        boolean seen = !Character.isISOControl(sign.charAt(0)) && !sign.isBlank();
        return Optional.of(seen ? "“" + sign + "”" : "a line break or another sign that cannot be seen");
    }
}
