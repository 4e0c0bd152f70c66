package uk.councilportal.platform.faces;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days and moments as people type and read them. */
public final class Days {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Days() {}

    /** A day from 1900 to 2999 typed as "20 Nov 2026", "20 November 2026", "20/11/2026" or "2026-11-20"; nothing where it is none. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").replaceAll("(?i)\\bsept\\b", "Sep");
        return Stream.of("d MMM uuuu", "d MMMM uuuu", "d/M/uuuu", "uuuu-M-d")
                .flatMap(pattern -> parse(text, pattern).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    /** A day in the form of running text, "20 November 2026". */
    public static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    /** "20 November 2026, 10:02", as the clock on the wall has it. */
    public static String moment(LocalDateTime utc) {
        return MOMENT.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(HERE));
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
