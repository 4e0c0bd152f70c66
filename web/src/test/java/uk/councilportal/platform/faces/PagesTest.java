package uk.councilportal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Holds the sources of all pages to the house rules: no text, style or script of their own, nothing from elsewhere. */
@DisplayName("A page")
class PagesTest {

    private static final List<String> PICTURES = List.of("svg", "text", "symbol");

    static Stream<Path> pages() {
        return PageSources.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesItsTextFromTheBundle(Path page) {
        assertThat(PageSources.elements(page).filter(element -> !PICTURES.contains(element.getTagName())))
                .allSatisfy(element -> assertThat(withoutExpressions(PageSources.ownText(element)))
                        .doesNotContainPattern("\\p{L}"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoStyleOrScriptInItsMarkup(Path page) {
        assertThat(PageSources.elements(page)).allSatisfy(element -> {
            assertThat(element.getTagName()).isNotEqualTo("style");
            assertThat(element.hasAttribute("style")).isFalse();
            assertThat(attributes(element)).noneMatch(name -> name.startsWith("on"));
            assertThat(PageSources.ownText(element))
                    .matches(text -> !element.getTagName().equals("script") || text.isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingFromElsewhere(Path page) {
        assertThat(PageSources.elements(page))
                .allSatisfy(
                        element -> assertThat(Stream.of("href", "src", "action").map(element::getAttribute))
                                .noneMatch(address -> address.contains("://")));
    }

    private static Stream<String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> ((Attr) element.getAttributes().item(i)).getName());
    }

    private static String withoutExpressions(String text) {
        return text.replaceAll("#\\{[^}]*}", "");
    }
}
