package uk.councilportal.access.seal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.authority.model.AuthorityCode;

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

    /**
     * What a mark covers: when, in UTC with microseconds, and everything else the entry says, in the order of its columns. The
     * councils it is about come last, and only where it names any: entries from before there were such are as they always were.
     */
    public static List<String> content(LocalDateTime at, List<String> rest, Optional<String> about) {
        return Stream.of(Stream.of(AT.format(at)), rest.stream(), about.stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** The councils of a column that names them; what is no code is none. */
    public static Set<AuthorityCode> councils(String about) {
        return about == null
                ? Set.of()
                : Stream.of(about.split(" "))
                        .flatMap(code -> AuthorityCode.find(code).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
