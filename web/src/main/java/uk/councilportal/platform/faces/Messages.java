package uk.councilportal.platform.faces;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Text of the message bundle for code that writes sentences or marks. */
public final class Messages {

    private static final ResourceBundle TEXT =
            ResourceBundle.getBundle("uk.councilportal.platform.faces.text", Locale.UK);

    private Messages() {}

    public static String text(String key) {
        return TEXT.getString(key);
    }

    /** Words that begin with a capital letter, as in a cell or a title. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Whether there is a text. */
    public static boolean has(String key) {
        return TEXT.containsKey(key);
    }

    /** The keys of texts that begin so. */
    public static Stream<String> keys(String beginning) {
        return TEXT.keySet().stream().filter(key -> key.startsWith(beginning));
    }

    /** Text whose parameters are given ready to be read: numbers already formatted. */
    public static String text(String key, Object... parameters) {
        return new MessageFormat(TEXT.getString(key), Locale.UK).format(parameters);
    }
}
