package uk.councilportal.access.seal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An end that the chain had at some time, remembered apart from the database: it is on the chain for ever after, until it
 * is removed because of its age.
 *
 * @param position the place of the newest entry then, 0 where there was none
 * @param link its link
 */
public record ChainEnd(long position, String link) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]*)");

    /**
     * As reports write it, {@code 1204:9f0c…}.
     *
     * @throws IllegalArgumentException where the text is no end
     */
    public static ChainEnd parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("An end of the audit trail is written 1204:9f0c…, not " + text);
        }
        return new ChainEnd(Long.parseLong(parts.group(1)), parts.group(2));
    }

    @Override
    public String toString() {
        return position + ":" + link;
    }
}
