package uk.councilportal.submission.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.councilportal.platform.api.InvalidParameterException;

/** The sorts of file a council sends. */
enum FileKind {
    OBSERVATIONS,
    TARGETS,
    BENCHMARKS;

    /** Reads the parameter; without one, figures are meant. */
    static FileKind of(String text) {
        if (text == null || text.isBlank()) {
            return OBSERVATIONS;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("kind", text, words()));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String words() {
        return Arrays.stream(values()).map(FileKind::word).collect(Collectors.joining(", "));
    }
}
