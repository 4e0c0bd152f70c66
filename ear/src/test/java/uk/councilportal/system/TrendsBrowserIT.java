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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.TrendsPage;

/** Several councils over the months in a browser, as the different people see them. */
class TrendsBrowserIT {
    private static final String ROTHERHAM = "E08000018";
    private static final String CARE = "indicator=lac-rate&month=2017-03";
    private static final int MONTHS = 13;
    private static final int LATEST = MONTHS;
    private static final List<String> COUNCILS = List.of("Rotherham", "Norfolk", "Southampton", "Birmingham");

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void endsAtTheExamples() {
        Path examples = SharedFolder.find("data/councils").resolve("comparison_examples.csv");
        assumeTrue(Files.isRegularFile(examples), "skipped: no examples at ../shared/data/councils");
        TrendsPage trends = at("board-all", CARE);
        SoftAssertions all = new SoftAssertions();
        for (CSVRecord example : SharedFolder.read(examples)) {
            trends.open("indicator=" + example.get("standard_code") + "&month=" + example.get("period"));
            for (String council : COUNCILS) {
                String shown = trends.row(council).get(LATEST);
                String expected = example.get(council.toLowerCase(Locale.ROOT));
                String what = example.get("standard_code") + " " + council;
                if (expected.isEmpty()) {
                    all.assertThat(shown).as(what).startsWith("x ");
                } else {
                    all.assertThat(new BigDecimal(shown.replaceAll("[^0-9.]", "")))
                            .as(what)
                            .isEqualByComparingTo(expected);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void drawsTheCouncilLookedAtBeforeTheOthers() {
        TrendsPage trends = at("board-all", CARE + "&focus=" + ROTHERHAM);

        assertThat(trends.heading()).contains("per 10,000");
        assertThat(trends.chartTitle()).isEqualTo("Rotherham up to March 2017");
        assertThat(trends.sentence()).startsWith("Rotherham rose from 77 in March 2016 to 86 in March 2017.");
        assertThat(trends.chartLabel()).isEqualTo(trends.sentence());
        assertThat(trends.names()).first().asString().startsWith("Rotherham");
        assertThat(trends.heads().subList(1, MONTHS + 1)).startsWith("Mar 16").endsWith("Mar 17");
        assertThat(trends.line("Rotherham").subList(0, 4)).containsExactly("Rotherham", "circle", 3.5, 0);
        assertThat(trends.line("Norfolk").subList(0, 4)).containsExactly("Norfolk", "triangle", 1.75, 0);
        assertThat(trends.key()).contains("Rotherham", "Norfolk", "Southampton");
        assertThat(trends.complaints()).isEmpty();
    }

    /** Norfolk has published up to January, Southampton up to September: their lines end there. */
    @Test
    void leavesAGapWhereThereIsNoFigure() {
        TrendsPage trends = at("board-all", CARE + "&focus=" + ROTHERHAM);

        assertThat(trends.points("Rotherham")).hasSize(MONTHS).doesNotContainNull();
        assertThat(trends.points("Norfolk").subList(0, 11)).doesNotContainNull();
        assertThat(trends.points("Norfolk").subList(11, MONTHS)).containsOnlyNulls();
        assertThat(trends.points("Southampton").subList(7, MONTHS)).containsOnlyNulls();
        assertThat(trends.row("Norfolk").get(LATEST)).startsWith("x ").contains("published no figure");
    }

    @Test
    void comesBackAsItWasFromItsAddress() {
        TrendsPage trends = at("board-all", CARE + "&focus=" + ROTHERHAM + "&councils=E08000018,E10000020");
        trends.goTo(trends.address());

        assertThat(trends.names()).hasSize(2);
        assertThat(trends.chosen()).contains("March 2017", "Rotherham");
        assertThat(trends.key()).containsExactly("Rotherham", "Norfolk");
    }

    @Test
    void writesWhatItShowsAsAFileAndAsAPicture() {
        TrendsPage trends = at("board-all", CARE + "&focus=" + ROTHERHAM);
        List<String> file = trends.file();

        assertThat(file.get(0)).isEqualTo("trends-lac-rate-2017-03.csv");
        List<CSVRecord> lines = SharedFolder.parse(file.get(1));
        assertThat(lines).hasSize(COUNCILS.size() * MONTHS);
        List<String> row = trends.row("Rotherham");
        List<CSVRecord> own = lines.stream()
                .filter(line -> line.get("name").equals("Rotherham"))
                .toList();
        for (int at = 0; at < MONTHS; at++) {
            assertThat(row.get(at + 1)).isEqualTo(own.get(at).get("displayed"));
        }
        assertThat(lines)
                .filteredOn(line -> line.get("value").isEmpty())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("reason")).isNotEmpty());
        assertThat(trends.pictureName()).isEqualTo("trends.png");
    }

    /** Everything Southampton has of the months, looked for by value in the page of a board it does not let see it. */
    @Test
    void sendsNoValueBeyondTheGrant() {
        List<String> values =
                SharedFolder.parse(at("southampton-officer", "indicator=lac-rate&month=2016-09")
                                .file()
                                .get(1))
                        .stream()
                        .filter(line -> line.get("name").equals("Southampton"))
                        .map(line -> line.get("value"))
                        .filter(value -> !value.isEmpty())
                        .toList();
        assertThat(values).isNotEmpty();

        TrendsPage trends =
                at("board-two", "indicator=lac-rate&month=2016-09&councils=E06000045,E08000018&focus=E06000045");
        assertThat(trends.row("Southampton").subList(1, MONTHS + 1))
                .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("[0-9]"));
        assertThat(values)
                .noneMatch(value -> trends.drawing().contains(">" + value + "<")
                        || trends.drawing().contains("," + value + ","));
        assertThat(trends.isDrawn()).isFalse();
        assertThat(trends.sentence()).contains("that you can see");
    }

    @Test
    void showsAnOfficerTheOwnCouncilExactlyAndNoOtherThatHasNotConsented() {
        TrendsPage trends = at("rotherham-officer", "indicator=lac-rate&month=2017-03&councils=E08000018,E10000020");

        assertThat(trends.names()).first().asString().startsWith("Rotherham");
        assertThat(trends.points("Rotherham")).doesNotContainNull();
        assertThat(trends.line("Norfolk")).isNull();
        assertThat(trends.row("Norfolk").subList(1, MONTHS + 1))
                .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("[0-9]"));
        trends.askWhy("Norfolk");
        assertThat(trends.why()).contains("Why can I not see Norfolk’s figure?", "has never let you see");
    }

    @Test
    void drawsItsOwnTargetToTheCouncilAlone() {
        String assessments = "indicator=assessment-timeliness-45wd&month=2017-03&councils=E08000018,E10000020";
        TrendsPage own = at("rotherham-officer", assessments);
        assertThat(own.key()).contains("Target");
        assertThat(own.names()).anySatisfy(name -> assertThat(name).startsWith("Target"));
        assertThat(own.sentence()).contains("Its own target is");
        assertThat(own.drawing()).contains("\"role\":\"target\"");

        TrendsPage board = at("board-all", assessments + "&focus=" + ROTHERHAM);
        assertThat(board.key()).doesNotContain("Target");
        assertThat(board.drawing()).doesNotContain("\"role\":\"target\"");
    }

    @Test
    void isReachedAndLeftByKeyboard() {
        TrendsPage trends = at("board-all", CARE);
        trends.goTo("/app/league.xhtml?indicator=lac-rate&month=2017-01");

        trends.pressEnterOn("See the months");
        assertThat(trends.address()).contains("trends.xhtml", "indicator=lac-rate", "month=2017-01");
        trends.pressEnterOn("Norfolk");
        assertThat(trends.address()).contains("profile.xhtml", "focus=E10000020", "month=2017-01");
        assertThat(trends.whereWeAre()).containsExactly("Council profile");
    }

    @Test
    void canBeReadInTheDarkAndOnAPhone() {
        TrendsPage trends = at("board-all", CARE + "&focus=" + ROTHERHAM);
        assertThat(trends.accessibilityViolations()).isEmpty();
        trends.switchTheme();
        assertThat(trends.accessibilityViolations()).isEmpty();
        trends.resizeTo(320, 640);
        assertThat(trends.scrollsSideways()).isFalse();
        assertThat(trends.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator=no-such-thing",
                "indicator=lac-rate&focus=E99999999",
                "indicator=lac-rate&councils=E99999999",
                "indicator=lac-rate&month=March",
                "indicator=lac-rate&peers=nonsense"
            })
    void isNotFoundForWhatIsNotThere(String choices) {
        TrendsPage trends = at("board-all", CARE);

        assertThat(trends.open(choices)).isEqualTo(404);
        assertThat(trends.heading()).isEqualTo("We cannot show this page");
    }

    private TrendsPage at(String person, String choices) {
        return new TrendsPage(browsers.signIn(person, "/app/trends.xhtml?" + choices));
    }
}
