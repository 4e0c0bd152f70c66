package uk.councilportal.authority.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The nine-character ONS code of a council, such as E08000018 for Rotherham.
 *
 * @param value the code
 */
public record AuthorityCode(String value) implements Comparable<AuthorityCode> {

    private static final Pattern FORM = Pattern.compile("[EWSN]\\d{8}");

    /** Refuses anything that is not one letter of a nation and eight digits. */
    public AuthorityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an ONS code of a council: " + value);
        }
    }

    /** The code in a text that may be anything. */
    public static Optional<AuthorityCode> find(String text) {
        return Optional.ofNullable(text)
                .filter(code -> FORM.matcher(code).matches())
                .map(AuthorityCode::new);
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
