package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.system.pages.ImportPage;
import uk.councilportal.system.pages.PastePage;

/** Files and pasted blocks of Rotherham's open month, from the template to the figure in the working copy. */
class ImportBrowserIT {
    private static final String TEMPLATE = "/api/v1/councils/E08000018/reports/ROTH-SG/template?month=2017-04";
    private static final String HEADER =
            "report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n";

    private final RunningPortal portal = RunningPortal.get();

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void takesAFilledTemplateFromTheDownloadToTheWorkingCopy() throws IOException {
        Page page = signIn("rotherham-officer");
        ImportPage imports = imports(page);
        assertThat(imports.templates()).anyMatch(address -> address.contains("ROTH-SG/template?month=2017-04"));
        assertThat(imports.accessibilityViolations()).isEmpty();
        int contacts = ThreadLocalRandom.current().nextInt(10_000, 90_000);
        Path file = filled(page, "4.2", contacts);

        imports.check(file);
        assertThat(imports.kinds()).element(3).isEqualTo("Rejected 0");
        assertThat(imports.rows()).anyMatch(row -> row.contains("4.2") && row.contains(String.valueOf(contacts)));
        assertThat(imports.storeButton()).isEqualTo("Store 1 figure");
        assertThat(imports.accessibilityViolations()).isEmpty();
        imports.store();
        assertThat(imports.message()).contains("1 figure of").contains("is stored");
        assertThat(workingCopy("4.2")).contains(String.valueOf(contacts));

        imports.open();
        imports.check(file);
        assertThat(imports.kinds()).contains("New 0", "Changed 0", "Rejected 0");
        assertThat(imports.storeButton()).isEmpty();
        assertThat(imports.complaints()).isEmpty();
    }

    @Test
    void takesAFileThatIsDroppedOnThePage() {
        ImportPage imports = imports(signIn("rotherham-officer"));
        imports.drop(
                "dropped.csv", HEADER + "ROTH-SG,4.2,,,MONTH,2017-04,,,77,OK,\nROTH-SG,99.9,,,MONTH,2017-04,,,5,OK,\n");

        assertThat(imports.text()).contains("dropped.csv");
        assertThat(imports.message()).contains("1 row cannot be stored");
        assertThat(imports.complaints()).isEmpty();
    }

    @Test
    void showsWhatIsWrongAndGivesItAsAFile() throws IOException {
        Page page = signIn("rotherham-officer");
        ImportPage imports = imports(page);
        imports.check(csv("ROTH-SG,99.9,,,MONTH,2017-04,,,5,OK,\nROTH-SG,1.1,,,MONTH,2017-04,,,twelve,OK,\n"
                + "ROTH-SG,1.1,,,MONTH,2017-06,,,12,OK,\n"));

        assertThat(imports.message()).contains("3 rows cannot be stored");
        assertThat(imports.rows())
                .anyMatch(row -> row.startsWith("2 ref 99.9"))
                .anyMatch(row -> row.startsWith("3 value twelve"))
                .anyMatch(row -> row.startsWith("4 period") && row.contains("June 2017 cannot be changed now"));
        assertThat(imports.storeButton()).isEmpty();
        assertThat(imports.rejectedRows())
                .startsWith("line,column,value,reason\r\n2,ref,99.9,")
                .contains("3,value,twelve,");
        assertThat(imports.accessibilityViolations()).isEmpty();
        imports.resizeTo(320, 640);
        assertThat(imports.scrollsSideways()).isFalse();
        assertThat(imports.accessibilityViolations()).isEmpty();
    }

    @Test
    void needsAReasonForEarlierMonths() throws IOException {
        ImportPage imports = imports(signIn("rotherham-officer"));
        imports.check(csv("ROTH-SG,1.1,,,MONTH,2016-12,,,123456,OK,\n"));

        imports.store();
        assertThat(imports.message()).contains("Say why earlier months are changed");
        imports.cancel();
        assertThat(imports.message()).contains("cancelled").contains("Nothing was stored");
        assertThat(workingCopy("1.1")).doesNotContain("123456");
    }

    @Test
    void refusesTheTemplateOfAnotherCouncil() throws IOException {
        Page other = browsers.signIn("norfolk-officer", "/app/import.xhtml");
        String address = new ImportPage(other).templates().get(0);
        Path theirs = TemplateFile.download(other, address).save();

        ImportPage imports = imports(signIn("rotherham-officer"));
        imports.check(theirs);

        assertThat(imports.rows().get(0)).contains("made for another council");
    }

    @Test
    void saysWhatToDoWithoutAFile() {
        ImportPage imports = imports(signIn("rotherham-officer"));
        imports.checkNothing();

        assertThat(imports.message()).contains("Choose a file");
        assertThat(imports.accessibilityViolations()).isEmpty();
    }

    @Test
    void takesAPastedBlock() {
        PastePage paste = new PastePage(signIn("rotherham-officer"));
        assertThat(paste.open("ROTH-SG")).isEqualTo(200);
        assertThat(paste.accessibilityViolations()).isEmpty();
        int plans = ThreadLocalRandom.current().nextInt(10_000, 90_000);
        paste.check("Ref\tApr-17\n4.1\t" + plans + "\n99.9\t4\n");

        assertThat(paste.rows()).hasSize(2).anyMatch(row -> row.contains("99.9") && row.contains("Rejected"));
        assertThat(paste.storeButton()).isEqualTo("Store 1 figure, leave out 1 rejected");
        assertThat(paste.accessibilityViolations()).isEmpty();
        paste.resizeTo(320, 640);
        assertThat(paste.scrollsSideways()).isFalse();
        paste.store();
        assertThat(paste.message()).contains("1 figure is stored");
        assertThat(workingCopy("4.1")).contains(String.valueOf(plans));
        assertThat(paste.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rotherham-viewer", "rotherham-approver", "rotherham-owner", "board-all"})
    void isThereForDataOfficersOnly(String person) {
        Page page = signIn(person);
        assertThat(new ImportPage(page).open()).isEqualTo(404);
        assertThat(new PastePage(page).open("ROTH-SG")).isEqualTo(404);
        assertThat(page.request().get(TEMPLATE).status()).isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({"norfolk-officer, 404", "rotherham-admin, 404", "rotherham-officer, 200"})
    void showsAnImportToItsSenderOnly(String person, int status) throws IOException {
        ImportPage imports = imports(signIn("rotherham-officer"));
        imports.check(csv("ROTH-SG,4.2,,,MONTH,2017-04,,,78,OK,\n"));
        String address = imports.address();
        ImportPage other = new ImportPage(signIn(person));

        assertThat(other.goTo(address)).isEqualTo(status);
        imports.cancel();
    }

    @Test
    void givesNobodyAnotherCouncilsTemplate() {
        assertThat(signIn("norfolk-officer").request().get(TEMPLATE).status()).isEqualTo(404);
    }

    private Page signIn(String person) {
        return browsers.signIn(person, "/app/home.xhtml");
    }

    private static ImportPage imports(Page page) {
        ImportPage imports = new ImportPage(page);
        assertThat(imports.open()).isEqualTo(200);
        return imports;
    }

    private static Path filled(Page page, String ref, double value) throws IOException {
        try (TemplateFile template = TemplateFile.download(page, TEMPLATE)) {
            template.enter(ref, value);
            return template.save();
        }
    }

    private static Path csv(String rows) throws IOException {
        Path file = Files.createTempFile("figures", ".csv");
        file.toFile().deleteOnExit();
        return Files.writeString(file, HEADER + rows);
    }

    private String workingCopy(String ref) {
        return portal.getAs(
                        "rotherham-officer",
                        "/api/v1/councils/E08000018/reports/ROTH-SG/indicators/" + ref + "?month=2017-04&issue=draft")
                .body();
    }
}
