package uk.councilportal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the text bundle and the pages in step: no key is missing, none is left over. */
@DisplayName("The text bundle")
class TextBundleTest {

    private static final ResourceBundle TEXT =
            ResourceBundle.getBundle("uk.councilportal.platform.faces.text", Locale.UK);
    private static final Pattern IN_PAGE = Pattern.compile("text\\['([^']+)'\\]");
    private static final Pattern IN_CLASS = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_0-9]+)*\\.?)\"");

    @Test
    void hasEveryKeyThatAPageNames() {
        assertThat(keysInPages()).isSubsetOf(TEXT.keySet());
    }

    @Test
    void holdsNoKeyThatNobodyNames() {
        Set<String> named = new TreeSet<>(keysInPages());
        Set<String> written = new TreeSet<>(stringsInClasses());

        assertThat(TEXT.keySet()).allMatch(key -> named.contains(key) || isWritten(key, written));
    }

    @Test
    void readsEveryTextAsAFormat() {
        assertThat(TEXT.keySet())
                .allSatisfy(key -> assertThat(new MessageFormat(TEXT.getString(key), Locale.UK))
                        .isNotNull());
    }

    @Test
    void usesTypographicApostrophesSoThatNoneIsEatenByAFormat() {
        assertThat(TEXT.keySet())
                .allSatisfy(key -> assertThat(TEXT.getString(key)).doesNotContain("'"));
    }

    private static boolean isWritten(String key, Set<String> written) {
        return written.contains(key)
                || written.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start))
                || Stream.of(".long", ".changed", ".points", ".since", ".mark")
                        .anyMatch(end ->
                                key.endsWith(end) && isWritten(key.substring(0, key.length() - end.length()), written));
    }

    private static Collection<String> keysInPages() {
        return PageSources.pages().stream()
                .flatMap(page -> IN_PAGE.matcher(PageSources.read(page)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Collection<String> stringsInClasses() {
        return Stream.concat(PageSources.classes().stream(), PageSources.services().stream())
                .flatMap(file -> IN_CLASS.matcher(PageSources.read(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
