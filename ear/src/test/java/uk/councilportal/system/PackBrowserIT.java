package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.system.pages.CouncilsPage;
import uk.councilportal.system.pages.PackPage;
import uk.councilportal.system.pages.ProfilePage;

/** What a board takes to its meeting, as a page and as a workbook. */
class PackBrowserIT {
    private static final String MONTH = "month=2016-09";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    private Path saved;

    @BeforeEach
    void choosesAPlace() {
        saved = folder.resolve("pack.xlsx");
    }

    @Test
    void holdsOverviewExceptionsLeagueTablesAndEachCouncil() {
        PackPage pack = at("board-all", MONTH);

        assertThat(pack.heading()).isEqualTo("Board pack, September 2016");
        assertThat(pack.parts())
                .containsExactly(
                        "Overview",
                        "Exceptions",
                        "League tables",
                        "Birmingham, September 2015",
                        "Norfolk, September 2016",
                        "Rotherham, September 2016",
                        "Southampton, September 2016");
        assertThat(pack.names()).containsExactly("Birmingham", "Norfolk", "Rotherham", "Southampton");
        assertThat(pack.leagues()).anyMatch(title -> title.startsWith("Assessments completed within 45 working days"));
        assertThat(pack.text()).contains("71.1%", "62.7%", "58.5%");
        assertThat(pack.accessibilityViolations()).isEmpty();
        assertThat(pack.complaints()).isEmpty();
    }

    @Test
    void carriesThePictureOfACouncilThatHasOne() throws IOException {
        CouncilsPage admin = new CouncilsPage(browsers.signIn("portal-admin", CouncilsPage.PATH));
        admin.open("E08000025");
        admin.sendLogo(CouncilsPage.picture());
        PackPage pack = at("board-all", MONTH);

        assertThat(pack.pictures()).containsExactly("Logo of Birmingham");
        assertThat(pack.accessibilityViolations()).isEmpty();
        assertThat(pack.complaints()).isEmpty();
    }

    @Test
    void isAWorkbookWithASheetForEachTable() throws IOException {
        PackPage pack = at("board-all", MONTH);

        pack.workbook(saved);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly(
                            "About",
                            "Overview",
                            "Exceptions",
                            "League tables",
                            "Birmingham",
                            "Norfolk",
                            "Rotherham",
                            "Southampton");
        }
        assertThat(WorkbookText.cells(Files.readAllBytes(saved))).contains("71.1%");
    }

    /** Everything Southampton has of a month, looked for by value in the pack of a board it does not let see it. */
    @Test
    void holdsNoValueBeyondTheGrant() throws IOException {
        List<String> values = SharedFolder.parse(
                        new ProfilePage(browsers.signIn("southampton-officer", "/app/profile.xhtml?" + MONTH))
                                .file()
                                .get(1))
                .stream()
                .map(line -> line.get("value"))
                .filter(value -> value.matches("\\d+\\.\\d{5,}"))
                .toList();
        assertThat(values).isNotEmpty();

        PackPage pack = at("board-two", MONTH + "&councils=E06000045,E08000018");
        String page = pack.source();
        assertThat(values).noneMatch(page::contains);
        pack.workbook(saved);
        String cells = WorkbookText.cells(Files.readAllBytes(saved));
        assertThat(values).noneMatch(cells::contains);
    }

    @Test
    void isUsableOnANarrowScreenAndPrints() {
        PackPage pack = at("board-all", MONTH);
        pack.resizeTo(320, 640);

        assertThat(pack.scrollsSideways()).isFalse();
        assertThat(pack.accessibilityViolations()).isEmpty();
        assertThat(new String(pack.printed(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pack.open("month=March")).isEqualTo(404);
    }

    private PackPage at(String person, String choices) {
        return new PackPage(browsers.signIn(person, "/app/pack.xhtml?" + choices));
    }
}
