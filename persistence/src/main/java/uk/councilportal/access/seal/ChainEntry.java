package uk.councilportal.access.seal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditLine;

/**
 * One entry as the chain sees it.
 *
 * @param position its place in the chain, 0 where it has none yet
 * @param link its link
 * @param mark its mark
 * @param content everything the mark covers
 * @param line the entry as people read it
 */
public record ChainEntry(long position, String link, String mark, List<String> content, AuditLine line) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    public ChainEntry {
        content = List.copyOf(content);
    }

    /** What a mark covers: when, in UTC with microseconds, and everything else the entry says, in the order of its columns. */
    public static List<String> content(LocalDateTime at, List<String> rest) {
        return Stream.concat(Stream.of(AT.format(at)), rest.stream()).toList();
    }
}
