package uk.councilportal.action.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as people type it: "20 Nov 2026", "20 November 2026", "20/11/2026" or "2026-11-20". */
final class ActionDay {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ActionDay() {}

    /** The day, nothing where the text is none. */
    static Optional<LocalDate> parse(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").replaceAll("(?i)\\bsept\\b", "Sep");
        return Stream.of("d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "uuuu-M-d")
                .flatMap(pattern -> parse(text, pattern).stream())
                .findFirst();
    }

    /** A day in the form of running text. */
    static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    private static Optional<LocalDate> parse(String text, String pattern) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notThisPattern) {
            return Optional.empty();
        }
    }
}
