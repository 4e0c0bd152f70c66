package uk.councilportal.user.rules;

import java.util.regex.Pattern;

/** What a work address looks like. Whether somebody reads it only an invitation can tell. */
public final class EmailAddress {
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 200;

    private EmailAddress() {}

    /** Whether a text can be one, as in {@code name@council.gov.uk}; at most 200 characters, without blanks. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
