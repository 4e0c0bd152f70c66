package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.HistoryPage;
import uk.councilportal.system.pages.NationalPage;

/** The portal administrator brings national data in, and nobody else does. */
class NationalBrowserIT {
    private static final String PATH = "/app/national.xhtml";
    private static final String HEADINGS =
            "Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,dps,Year_Type,No_Quartile";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    @Test
    void showsWhatAFileChangesBeforeItIsStored() throws IOException {
        String name = "Sample" + System.nanoTime();
        Path file = file("measures.csv", HEADINGS + "\n" + measure(name, "Low") + "\n");
        NationalPage page = at("portal-admin");
        page.check(file);

        assertThat(page.sentence()).isEqualTo("Measures, measures.csv");
        assertThat(page.kinds()).startsWith("New 1", "Changed 0", "Unchanged 0");
        assertThat(page.rows()).singleElement().asString().contains(name);
        assertThat(page.storeButton()).isEqualTo("Store 1 row");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.store();
        assertThat(page.message()).contains("1 row of measures.csv is stored");
        assertThat(page.storeButton()).isEmpty();

        page.open();
        assertThat(page.kept()).first().asString().contains("measures.csv", "Measures", "portal-admin");
        page.check(file);
        assertThat(page.message()).contains("Everything in the file is kept already");
        assertThat(page.storeButton()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void saysWhichCellIsWrongAndStoresNothingOfTheFile() throws IOException {
        String name = "Sample" + System.nanoTime();
        NationalPage page = at("portal-admin");
        page.check(file("wrong.csv", HEADINGS + "\n" + measure(name, "Low") + "\n" + measure(name + "b", "Sideways")));

        assertThat(page.kinds()).contains("Rejected 1");
        assertThat(page.rows()).singleElement().asString().contains("3", "Polarity", "Sideways");
        assertThat(page.storeButton()).isEmpty();
        assertThat(page.accessibilityViolations()).isEmpty();
        page.show("New");
        assertThat(page.rows()).singleElement().asString().contains(name);
        page.show("Rejected");
        assertThat(page.rows()).singleElement().asString().contains("Sideways");
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        page.cancel();
        assertThat(page.text()).contains("Choose a file").doesNotContain("wrong.csv");
    }

    @Test
    void saysThatAFileIsOfNoKnownKind() throws IOException {
        NationalPage page = at("portal-admin");
        page.check(file("holiday.csv", "place,price\nWhitby,120\n"));

        assertThat(page.sentence()).contains("Unknown kind of file, holiday.csv");
        assertThat(page.rows()).singleElement().asString().contains("no known file of national data");
        assertThat(page.storeButton()).isEmpty();
    }

    @Test
    void asksForAFileWhereNoneIsChosenOrItIsEmpty() throws IOException {
        NationalPage page = at("portal-admin");
        assertThat(page.text()).contains("You see what a file changes before anything is stored");
        page.checkNothing();
        assertThat(page.problems()).hasSize(1);
        assertThat(page.accessibilityViolations()).isEmpty();
        page.send(file("empty.csv", ""));
        assertThat(page.problems()).hasSize(1);
    }

    @Test
    void findsNoFileOfSomebodyElse() {
        NationalPage page = at("portal-admin");

        assertThat(page.goTo(PATH + "?file=00000000-0000-0000-0000-000000000000"))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotherham-officer", "rotherham-approver", "board-all"})
    void isNotThereForAnybodyElse(String person) {
        NationalPage page = at(person);

        assertThat(page.open()).isEqualTo(404);
        assertThat(page.text()).doesNotContain("National data");
        assertThat(page.navigation()).doesNotContain("National data");
    }

    @Test
    void keepsAnEntryOfWhoTried() {
        at("rotherham-officer").open();

        HistoryPage history = HistoryPage.ofCouncil(signedIn("rotherham-admin", "/app/history.xhtml"));
        history.goToChoice("who=rotherham-officer&outcome=REFUSED");
        assertThat(history.entries()).anyMatch(entry -> entry.contains("National"));
    }

    private static String measure(String name, String polarity) {
        return "9999,Health and Wellbeing,%s,%s of children,%s,%s,%% of children,1,Calendar Year,NA"
                .formatted(name, name, name, polarity);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private NationalPage at(String person) {
        return new NationalPage(signedIn(person, PATH));
    }

    private Page signedIn(String person, String path) {
        return browsers.signIn(person, path);
    }
}
