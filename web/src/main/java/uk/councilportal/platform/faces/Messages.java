package uk.councilportal.platform.faces;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Text of the message bundle for code that writes sentences or marks. */
public final class Messages {

    private static final ResourceBundle TEXT =
            ResourceBundle.getBundle("uk.councilportal.platform.faces.text", Locale.UK);

    private Messages() {}

    public static String text(String key) {
        return TEXT.getString(key);
    }

    /** Whether there is a text. */
    public static boolean has(String key) {
        return TEXT.containsKey(key);
    }

    /** Text whose parameters are given ready to be read: numbers already formatted. */
    public static String text(String key, Object... parameters) {
        return new MessageFormat(TEXT.getString(key), Locale.UK).format(parameters);
    }
}
