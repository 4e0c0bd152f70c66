package uk.councilportal.commentary.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import uk.councilportal.commentary.service.CommentaryLine;
import uk.councilportal.commentary.service.CommentaryWork;

/** Which lines of a month's commentary are shown. */
enum CommentaryShow {
    /** Those that still stand between the month and its submission. */
    WAITING(CommentaryLine::isWaiting),
    /** All that need words. */
    NEEDED(CommentaryLine::needsWords),
    /** Every indicator and topic. */
    ALL(line -> true);

    private final Predicate<CommentaryLine> test;

    CommentaryShow(Predicate<CommentaryLine> test) {
        this.test = test;
    }

    /** As it stands in an address; without a choice what needs words, where anything does. */
    static CommentaryShow of(Optional<String> asked, CommentaryWork work) {
        return Arrays.stream(values())
                .filter(show -> asked.filter(show.code()::equals).isPresent())
                .findFirst()
                .orElse(work.needingWords().isEmpty() ? ALL : NEEDED);
    }

    boolean accepts(CommentaryLine line) {
        return test.test(line);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
