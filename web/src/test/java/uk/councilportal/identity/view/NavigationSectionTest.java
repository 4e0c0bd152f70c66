package uk.councilportal.identity.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.PortalRole;

/** The navigation stays short for everybody, and leaves no page out. */
class NavigationSectionTest {
    private static final int MOST = 6;

    /** What the header leads to. */
    private static final Set<String> IN_THE_HEADER = Set.of("history", "preferences");

    @ParameterizedTest
    @EnumSource(value = PortalRole.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void hasSixEntriesAtMostForEveryRole(PortalRole role) {
        assertThat(Stream.of(NavigationSection.ALL, NavigationSection.OF_BOARDS))
                .allSatisfy(sections -> assertThat(sections.stream()
                                .filter(section -> section.pages().stream()
                                        .anyMatch(page -> role.grants(Permission.valueOf(page.permission()))))
                                .map(NavigationSection::name))
                        .hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void leadsBoardsToEveryPageThatCompares() {
        assertThat(pages(NavigationSection.OF_BOARDS))
                .containsExactlyInAnyOrderElementsOf(pages(NavigationSection.ALL.stream()
                        .filter(section -> section.name().equals("compare"))
                        .toList()));
    }

    @Test
    void holdsEveryPageOnce() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/webapp/app"))) {
            List<String> pages = files.map(file -> file.getFileName().toString().replace(".xhtml", ""))
                    .filter(page -> !IN_THE_HEADER.contains(page))
                    .toList();
            assertThat(pages)
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(NavigationSection.ALL.stream()
                                    .filter(section -> section.holds("/app/" + page + ".xhtml")))
                            .hasSize(1));
        }
    }

    private static List<NavigationSection.Page> pages(List<NavigationSection> sections) {
        return sections.stream().flatMap(section -> section.pages().stream()).toList();
    }
}
