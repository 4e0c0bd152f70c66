package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.ComparisonPage;

/** The heat map in a browser, as the different people see it. */
class HeatMapBrowserIT {
    private static final List<String> COUNCILS = List.of("Birmingham", "Norfolk", "Rotherham", "Southampton");
    private static final String CONVERSION = "Contacts that became referrals";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void showsTheExamplesToABoard() {
        Path examples = SharedFolder.find("data/councils").resolve("comparison_examples.csv");
        assumeTrue(Files.isRegularFile(examples), "skipped: no examples at ../shared/data/councils");
        ComparisonPage map = at("board-all", "month=2016-09");
        SoftAssertions all = new SoftAssertions();
        for (String month : List.of("2016-09", "2017-01")) {
            map.open("month=" + month);
            assertThat(map.heads()).containsExactly("Indicator", "Birmingham", "Norfolk", "Rotherham", "Southampton");
            List<CSVRecord> lines = SharedFolder.parse(map.file().get(1));
            SharedFolder.read(examples).stream()
                    .filter(example -> example.get("period").equals(month))
                    .forEach(example -> compare(example, lines, all));
        }
        all.assertAll();
    }

    private static void compare(CSVRecord example, List<CSVRecord> lines, SoftAssertions all) {
        for (String council : COUNCILS) {
            String expected = example.get(council.toLowerCase(Locale.ROOT));
            String what = example.get("standard_code") + " " + council;
            String displayed = lines.stream()
                    .filter(line -> line.get("indicator").equals(example.get("standard_code")))
                    .filter(line -> line.get("name").equals(council))
                    .map(line -> line.get("displayed"))
                    .findFirst()
                    .orElse("");
            if (expected.isEmpty()) {
                all.assertThat(displayed).as(what).doesNotContainPattern("[0-9]");
            } else {
                all.assertThat(new BigDecimal(displayed.replaceAll("[^0-9.]", "")))
                        .as(what)
                        .isEqualByComparingTo(expected);
            }
        }
    }

    @Test
    void showsInItsCellsWhatItsFileSays() {
        ComparisonPage map = at("board-all", "month=2016-09");

        assertThat(map.row(CONVERSION).subList(1, 5))
                .satisfiesExactly(
                        birmingham -> assertThat(birmingham).doesNotContainPattern("[0-9]"),
                        norfolk -> assertThat(norfolk).isEqualTo("23.2%"),
                        rotherham -> assertThat(rotherham).isEqualTo("Best 57.3%"),
                        southampton -> assertThat(southampton).isEqualTo("28.2%"));
        List<String> file = map.file();
        assertThat(file.get(0)).isEqualTo("heatmap-2016-09.csv");
        assertThat(SharedFolder.parse(file.get(1)))
                .hasSize(90 * COUNCILS.size())
                .filteredOn(line -> line.get("indicator").equals("contact-to-referral-rate"))
                .extracting(line -> line.get("displayed"))
                .contains("57.3%");
        List<String> picture = map.picture();
        assertThat(picture.get(0)).isEqualTo("heatmap.svg");
        assertThat(picture.get(1)).startsWith("<svg").contains("Contacts that became referrals", "57.3");
    }

    @Test
    void leadsToTheLeagueTableOfAnIndicatorByKeyboard() {
        ComparisonPage map = at("board-all", "month=2016-09&focus=E10000020&area=Contact and referral");
        assertThat(map.heads()).startsWith("Indicator", "Norfolk");

        map.pressEnterOn(CONVERSION);
        assertThat(map.address())
                .contains("league.xhtml", "month=2016-09", "focus=E10000020")
                .doesNotContain("area=");
        assertThat(map.heading()).startsWith(CONVERSION);
        assertThat(map.sentence()).startsWith("Norfolk is 3rd of 3, at 23.2%");
    }

    @Test
    void canBeReadInTheDarkAndOnAPhone() {
        ComparisonPage map = at("board-all", "month=2016-09&focus=E08000018");
        map.switchTheme();
        assertThat(map.theme()).isEqualTo("dark");
        assertThat(map.accessibilityViolations()).isEmpty();
        map.resizeTo(320, 640);
        assertThat(map.scrollsSideways()).isFalse();
        assertThat(map.accessibilityViolations()).isEmpty();
        assertThat(map.complaints()).isEmpty();
    }

    @Test
    void showsAnOfficerSmallNumbersOfTheOwnCouncilOnly() {
        String choices = "month=2016-09&councils=E08000018,E10000020";
        String own = at("rotherham-officer", choices).file().get(1);
        String board = at("board-all", choices).file().get(1);

        List<CSVRecord> small = SharedFolder.parse(own).stream()
                .filter(line -> line.get("displayed").matches("[1-5]"))
                .toList();
        assertThat(small).isNotEmpty().allMatch(line -> line.get("name").equals("Rotherham"));
        assertThat(SharedFolder.parse(own))
                .filteredOn(line -> line.get("name").equals("Norfolk"))
                .allMatch(line -> line.get("value").isEmpty());
        assertThat(SharedFolder.parse(board))
                .noneMatch(line -> line.get("displayed").matches("[1-5]"));
    }

    private ComparisonPage at(String person, String choices) {
        return new ComparisonPage(browsers.signIn(person, "/app/heatmap.xhtml?" + choices), "heatmap.xhtml", "heatmap");
    }
}
