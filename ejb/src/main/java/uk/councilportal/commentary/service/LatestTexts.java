package uk.councilportal.commentary.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.KeptCommentary;

/** Of the revisions of texts, oldest first, leaves the latest at each place, newest month first. */
final class LatestTexts {
    private static final Comparator<KeptCommentary> NEWEST_MONTH_FIRST = Comparator.comparing(
                    (KeptCommentary text) -> text.place().month())
            .reversed()
            .thenComparing(text -> text.place().kind());

    private LatestTexts() {}

    static Collector<KeptCommentary, ?, Stream<KeptCommentary>> collector() {
        return Collector.of(
                LinkedHashMap::new,
                (Map<CommentaryPlace, KeptCommentary> latest, KeptCommentary text) -> latest.put(text.place(), text),
                (one, other) -> {
                    one.putAll(other);
                    return one;
                },
                latest -> latest.values().stream().sorted(NEWEST_MONTH_FIRST));
    }
}
