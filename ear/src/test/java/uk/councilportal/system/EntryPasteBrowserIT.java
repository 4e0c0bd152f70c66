package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.EntryPage;
import uk.councilportal.system.pages.PasteDrawer;

/** A block from a spreadsheet pasted into the cells of Birmingham's open month. */
class EntryPasteBrowserIT {
    private static final String WHOLE = "";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final FigureClient figures = FigureClient.birmingham(RunningPortal.get());
    private EntryPage grid;
    private PasteDrawer drawer;

    @BeforeEach
    void open() {
        BrowserContext browser = browsers.open();
        browser.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        figures.set("9n", WHOLE, "101");
        figures.set("9d", WHOLE, "202");
        grid = BirminghamGrid.open(browser);
        drawer = grid.drawer();
    }

    @Test
    void storesABlockFromTheCellItIsPastedIntoAndGivesTheFocusBack() {
        grid.enter("9n");
        drawer.paste("111\r\n222\r\n");
        drawer.waitForPreview();

        assertThat(drawer.focused()).isEqualTo("Check what you pasted");
        assertThat(drawer.rows())
                .anyMatch(row -> row.contains("9n") && row.contains("111"))
                .anyMatch(row -> row.contains("9d") && row.contains("222"));
        assertThat(grid.value("9n")).isEqualTo("101");
        assertThat(grid.accessibilityViolations()).isEmpty();
        drawer.store();
        assertThat(drawer.message()).isEqualTo("2 figures are stored.");
        assertThat(drawer.isOpen()).isFalse();
        assertThat(grid.value("9n")).isEqualTo("111");
        assertThat(grid.value("9d")).isEqualTo("222");
        assertThat(grid.focusedRef()).isEqualTo("9n");
        assertThat(grid.accessibilityViolations()).isEmpty();
        assertThat(grid.complaints()).isEmpty();
    }

    @Test
    void leavesTheRowsUnfoldedThatWere() {
        grid.unfold("3d");
        assertThat(grid.parts("3d")).isNotEmpty();
        assertThat(grid.parts("3n")).isEmpty();
        grid.enter("9n");
        drawer.paste("112\r\n223\r\n");
        drawer.waitForPreview();
        drawer.store();

        assertThat(grid.parts("3d")).hasSize(4);
        assertThat(grid.parts("3n")).isEmpty();
        assertThat(grid.focusedRef()).isEqualTo("9n");
    }

    @Test
    void pastesASingleFigureIntoTheCellItself() {
        grid.enter("9n");
        drawer.paste("113\r\n");

        assertThat(drawer.isOpen()).isFalse();
        assertThat(grid.value("9n")).isEqualTo("113");
    }

    @Test
    void opensByItsButtonAndClosesWithEscapeWithoutAChange() {
        drawer.open();
        assertThat(drawer.isOpen()).isTrue();
        drawer.check("Ref\tOct-15\n9n\t114\n99.9\t4\n");
        assertThat(drawer.rows()).anyMatch(row -> row.contains("99.9") && row.contains("Rejected"));
        grid.resizeTo(320, 640);
        assertThat(grid.scrollsSideways()).isFalse();
        assertThat(grid.accessibilityViolations()).isEmpty();
        grid.press("Escape");

        assertThat(drawer.isOpen()).isFalse();
        assertThat(grid.focused()).isEqualTo("Paste from Excel");
        assertThat(figures.read("9n", WHOLE).body()).contains("\"text\":\"101\"");
        grid.enter("9d");
        drawer.paste("222\n12\n");
        drawer.waitForPreview("222");
        assertThat(drawer.rows()).noneMatch(row -> row.contains("99.9"));
    }
}
