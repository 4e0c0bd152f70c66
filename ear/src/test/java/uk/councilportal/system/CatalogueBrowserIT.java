package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.system.pages.CataloguePage;

/** Keeping the national catalogue in a browser, on indicators that the tests add and no council links to. */
class CatalogueBrowserIT extends CatalogueSession {
    @Test
    void addsAnIndicatorGivesItAVersionAndEndsIt() {
        CataloguePage page = added();
        assertThat(page.messages()).contains("The indicator is stored");
        assertThat(page.text()).contains("From the beginning to today and on", "No council links to it");

        page.goToVersion(code, "next");
        page.type("valid_from", "2026-04");
        page.type("definition", "Visits and calls of the month.");
        page.type("break_reason", "Calls are counted as well");
        page.preview();
        assertThat(page.impact()).isEqualTo("No council, no published figure affected");
        assertThat(page.differences())
                .anyMatch(line -> line.contains("Break in series, version from April 2026"))
                .anyMatch(line -> line.contains("Visits and calls of the month."));
        page.store();
        assertThat(page.text()).contains("From the beginning to March 2026", "From April 2026 to today and on");
        assertThat(page.changes()).hasSize(2);

        page.goToVersion(code, "2026-04");
        page.type("valid_to", "2027-03");
        page.type("replaced_by", "contacts-received");
        page.preview();
        page.store();
        page.goToFound(code);
        assertThat(page.lines())
                .singleElement()
                .asString()
                .contains(
                        "2 versions, the last from April 2026",
                        "Ended after March 2027, replaced by contacts-received");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndSaysAllThatIsWrongWithIt() {
        CataloguePage page = signedIn(ADMINISTRATOR);
        page.goToNew();
        page.type("code", "");
        page.type("decimals", "many");
        page.type("disclosure", "CHILDREN");
        page.type("definition", "Visits of the month.");
        page.preview();

        assertThat(page.faults())
                .anyMatch(fault -> fault.startsWith("Code:"))
                .anyMatch(fault -> fault.startsWith("Title:"))
                .anyMatch(fault -> fault.startsWith("Area:"))
                .anyMatch(fault -> fault.startsWith("Decimals:"))
                .anyMatch(fault -> fault.startsWith("Disclosure policy:"));
        assertThat(page.typed("decimals")).isEqualTo("many");
        assertThat(page.typed("definition")).isEqualTo("Visits of the month.");
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    /** What is typed after the preview is previewed as well before it is stored. */
    @Test
    void storesNoTextThatNobodyPreviewed() {
        CataloguePage page = added();
        page.goToVersion(code, "first");
        page.type("definition", "Visits and calls.");
        page.preview();
        page.type("definition", "Calls.");
        page.store();

        assertThat(page.messages()).contains("has changed since you saw the preview");
        assertThat(page.typed("definition")).isEqualTo("Calls.");
        assertThat(page.differences()).singleElement().asString().contains("Visits of the month.", "Calls.");
        page.store();
        assertThat(page.messages()).contains("The indicator is stored");
        assertThat(page.changes().get(0))
                .contains("Definition, version from the beginning: “Visits of the month.” to “Calls.”");
    }

    @Test
    void asksAndPreviewsInWords() {
        CataloguePage page = signedIn(ADMINISTRATOR);
        page.goToNew();
        page.type("code", code);
        page.type("title", "Visits to children");
        page.type("area", "Tried out");
        page.type("definition", "Visits of the year.");
        page.choose("polarity", "Low");
        page.choose("measure_type", "Twelve months up to the month");
        page.type("disclosure", "7");
        page.choose("disclosure_rounding", "To the nearest 5");
        page.preview();
        String policy = "Counts of children: up to 7 withheld, rounded to the nearest 5";

        assertThat(page.differences())
                .anyMatch(line -> line.contains("Low"))
                .anyMatch(line -> line.contains("Twelve months up to the month"))
                .anyMatch(line -> line.contains(policy))
                .noneMatch(line -> line.matches("(?s).*[A-Z]_[A-Z].*"));
        assertThat(page.accessibilityViolations()).isEmpty();
        page.store();
        assertThat(page.text()).contains(policy);
        assertThat(page.changes().get(0)).contains(policy).doesNotContain("ROUND5");
    }

    @Test
    void overwritesNobodysChangeUnseen() {
        CataloguePage first = added();
        first.goToVersion(code, "first");
        first.type("title", "First");
        first.preview();
        CataloguePage second = signedIn(ADMINISTRATOR);
        second.goToVersion(code, "first");
        second.type("title", "Second");
        second.preview();
        second.store();

        first.store();

        assertThat(first.messages()).contains("has changed since you saw the preview");
        assertThat(first.typed("title")).isEqualTo("First");
        second.goToFound(code);
        assertThat(second.lines()).singleElement().asString().contains("Second");
    }

    @Test
    void writesAFileAndTakesItBack() {
        CataloguePage page = added();
        page.goToList();
        String file = page.download();
        assertThat(file).startsWith("code,title,area,polarity,unit,decimals").contains(code, "cpp-count");

        page.goToFile();
        page.send(file);
        assertThat(page.sentence()).contains("0 new, 0 changed", "0 rejected");
        assertThat(page.isStorable()).isFalse();

        String head = file.lines().findFirst().orElseThrow();
        String own =
                file.lines().filter(line -> line.startsWith(code)).findFirst().orElseThrow();
        page.goToFile();
        page.send(head + "\r\n" + own.replace("HIGH_IS_GOOD", "SIDEWAYS") + "\r\n");
        assertThat(page.rejected()).singleElement().asString().contains("2", "polarity", "SIDEWAYS");
        assertThat(page.isStorable()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();

        page.goToFile();
        page.send(head + "\r\n" + own.replace("Visits to children", "Visits made") + "\r\n");
        assertThat(page.sentence()).contains("1 changed");
        page.storeFile();
        assertThat(page.messages()).contains("catalogue.csv is stored");
        page.goToFound(code);
        assertThat(page.lines()).singleElement().asString().contains("Visits made");
    }

    @Test
    void findsAndMovesAnIndicatorAndIsClearOfAccessibilityFaults() {
        CataloguePage page = added();
        page.moveBehind("Contacts received by children's social care");
        assertThat(page.messages()).contains("new place");
        assertThat(page.accessibilityViolations()).isEmpty();
        page.goToList();
        List<String> lines = page.lines();
        page.find("no such indicator");
        assertThat(page.text()).contains("No indicator is of this kind");
        page.goToList();
        assertThat(lines).isNotEmpty();
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
    }
}
