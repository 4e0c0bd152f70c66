package uk.councilportal.user.rules;

import java.util.regex.Pattern;

/**
 * What a work address looks like. Whether somebody reads it only an invitation can tell.
 *
 * <p>People sign in with it, so that it has to be a name as well as an address in the sign-in service. Source: the user profile
 * that Keycloak 26 has from the start.
 */
public final class EmailAddress {
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9]+(-+[A-Za-z0-9]+)*(\\.[A-Za-z0-9]+(-+[A-Za-z0-9]+)*)+");
    private static final int LONGEST = 200;
    private static final int LONGEST_BEFORE_THE_AT = 64;
    private static final int LONGEST_LABEL = 63;

    private EmailAddress() {}

    /**
     * Whether a text can be one, as in {@code name@council.gov.uk}: at most 200 characters, before the @ letters, digits and
     * {@code . _ + -}.
     */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches() && partsFit(text);
    }

    private static boolean partsFit(String text) {
        int at = text.indexOf('@');
        return at <= LONGEST_BEFORE_THE_AT
                && Pattern.compile("\\.")
                        .splitAsStream(text.substring(at + 1))
                        .allMatch(label -> label.length() <= LONGEST_LABEL);
    }
}
