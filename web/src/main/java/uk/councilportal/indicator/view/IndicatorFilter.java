package uk.councilportal.indicator.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** Which indicators are listed. */
enum IndicatorFilter {
    /** All of them. */
    ALL(line -> true),
    /** Those in use without a link to the national catalogue. */
    UNLINKED(line -> !line.linked() && !line.retired()),
    /** Those whose definition differs from the catalogue's. */
    DIFFERENT(IndicatorLine::linkedOtherwise),
    /** Those no longer used. */
    RETIRED(IndicatorLine::retired);

    private final Predicate<IndicatorLine> accepted;

    IndicatorFilter(Predicate<IndicatorLine> accepted) {
        this.accepted = accepted;
    }

    boolean accepts(IndicatorLine line) {
        return accepted.test(line);
    }

    /** As the address names it; nothing for all. */
    String code() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    static IndicatorFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
