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
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.system.pages.LeaguePage;

/** The league table in a browser, as the different people see it. */
class LeagueBrowserIT {
    private static final String ASSESSMENTS = "indicator=assessment-timeliness-45wd&month=2016-09";
    private static final String CHILDREN = "indicator=cpp-count&month=2017-01";
    private static final List<String> COUNCILS = List.of("Rotherham", "Norfolk", "Southampton", "Birmingham");

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void showsTheExamplesToABoard() {
        Path examples = SharedFolder.find("data/councils").resolve("comparison_examples.csv");
        assumeTrue(Files.isRegularFile(examples), "skipped: no examples at ../shared/data/councils");
        LeaguePage league = at("board-all", ASSESSMENTS);
        SoftAssertions all = new SoftAssertions();
        for (CSVRecord example : SharedFolder.read(examples)) {
            league.open("indicator=" + example.get("standard_code") + "&month=" + example.get("period"));
            COUNCILS.forEach(council -> {
                String[] rankAndFigure = league.rankAndFigure(council).toArray(String[]::new);
                String expected = example.get(council.toLowerCase(Locale.ROOT));
                String what = example.get("standard_code") + " " + council;
                if (expected.isEmpty()) {
                    all.assertThat(rankAndFigure[1]).as(what).startsWith("x ");
                } else {
                    all.assertThat(number(rankAndFigure[1])).as(what).isEqualByComparingTo(expected);
                }
                all.assertThat(rankAndFigure[0].equals("1"))
                        .as(what + " is the best")
                        .isEqualTo(council.equals(example.get("best_council")));
            });
        }
        all.assertAll();
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replaceAll("[^0-9.]", ""));
    }

    @Test
    void sortsByEveryColumnByKeyboard() {
        LeaguePage league = at("board-all", ASSESSMENTS);
        assertThat(league.order("Rank")).isEqualTo("ascending");
        assertThat(league.councilsInOrder()).startsWith("Rotherham", "Southampton", "Norfolk");

        league.sortBy("Council");
        assertThat(league.order("Council")).isEqualTo("ascending");
        assertThat(league.order("Rank")).isEqualTo("none");
        assertThat(league.councilsInOrder()).startsWith("Birmingham", "Norfolk", "Rotherham", "Southampton");
        league.sortBy("Council");
        assertThat(league.order("Council")).isEqualTo("descending");
        assertThat(league.councilsInOrder()).startsWith("Southampton", "Rotherham", "Norfolk", "Birmingham");

        league.sortBy("Figure");
        assertThat(league.councilsInOrder()).startsWith("Norfolk", "Southampton", "Rotherham", "Birmingham");
        league.sortBy("Figure");
        assertThat(league.councilsInOrder()).startsWith("Rotherham", "Southampton", "Norfolk", "Birmingham");
        assertThat(league.address()).contains("sort=-figure", "indicator=assessment-timeliness-45wd", "month=2016-09");

        league.sortBy("Rank");
        assertThat(league.councilsInOrder()).startsWith("Rotherham", "Southampton", "Norfolk", "Birmingham");
        assertThat(league.accessibilityViolations()).isEmpty();
        assertThat(league.complaints()).isEmpty();
    }

    @Test
    void writesWhatItShowsAsAFileAndAsAPicture() {
        LeaguePage league = at("board-all", ASSESSMENTS + "&sort=council");

        List<String> file = league.file();
        assertThat(file.get(0)).isEqualTo("league-assessment-timeliness-45wd-2016-09.csv");
        List<CSVRecord> lines = SharedFolder.parse(file.get(1)).stream()
                .filter(line -> COUNCILS.contains(line.get("name")))
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("name"))
                .containsExactly("Birmingham", "Norfolk", "Rotherham", "Southampton");
        lines.forEach(line -> assertThat(league.rankAndFigure(line.get("name")).get(1))
                .as(line.get("name"))
                .startsWith(line.get("displayed").replace("%", "")));
        assertThat(lines).allSatisfy(line -> assertThat(line.get("audience")).isNotEmpty());

        List<String> picture = league.picture();
        assertThat(picture.get(0)).isEqualTo("league.svg");
        assertThat(picture.get(1)).startsWith("<svg").contains("Rotherham", "71.1", "62.7", "58.5");
    }

    @Test
    void saysWhyAFigureIsShownAndWhyOneIsNot() {
        LeaguePage league = at("board-two", CHILDREN);
        assertThat(league.names()).startsWith("Norfolk", "Rotherham");

        league.askWhy("Rotherham");
        assertThat(league.why())
                .contains(
                        "Why can I see Rotherham’s figure?",
                        "Rotherham lets your board see this indicator",
                        "From October 2016 on");
        league.open("indicator=cpp-count&month=2016-09");
        league.askWhy("Norfolk");
        assertThat(league.why()).contains("Why can I not see Norfolk’s figure?", "later months");
        league.open("indicator=cpp-count&month=2017-01&councils=E06000045,E08000018");
        assertThat(league.rankAndFigure("Southampton").get(1)).doesNotContainPattern("[0-9]");
        league.askWhy("Southampton");
        assertThat(league.why())
                .contains("Why can I not see Southampton’s figure?", "has never let you see this indicator")
                .doesNotContain("lets your board see");
        assertThat(league.accessibilityViolations()).isEmpty();
    }

    @Test
    void setsDefinitionsSideBySide() {
        LeaguePage league = at("board-all", ASSESSMENTS);

        assertThat(league.definitions())
                .anySatisfy(line -> assertThat(line).contains("Southampton", "EH4-QL", "Same definition"))
                .anySatisfy(line -> assertThat(line).contains("Birmingham", "Not comparable", "still open"))
                .anySatisfy(line -> assertThat(line).contains("Norfolk", "3.3", "Close definition"));
        league.open(CHILDREN);
        assertThat(at("board-two", CHILDREN).definitions())
                .isNotEmpty()
                .noneMatch(line -> line.contains("Southampton") || line.contains("Birmingham"));
    }

    @Test
    void carriesTheChoicesInItsAddress() {
        LeaguePage league = at("board-all", ASSESSMENTS + "&focus=E10000020&sort=-figure");
        assertThat(league.sentence()).startsWith("Norfolk is 3rd of 3, at 58.5%");

        league.chooseMonth("2016-08");
        assertThat(league.address())
                .contains("month=2016-08", "focus=E10000020", "indicator=assessment-timeliness-45wd", "sort=-figure");
        assertThat(league.order("Figure")).isEqualTo("descending");
    }

    @Test
    void canBeReadInTheDarkAndOnAPhone() {
        LeaguePage league = at("board-all", ASSESSMENTS + "&why=E08000025");
        String light = league.paper();
        league.switchTheme();
        assertThat(league.theme()).isEqualTo("dark");
        assertThat(league.paper()).isNotEqualTo(light);
        assertThat(league.accessibilityViolations()).isEmpty();
        league.resizeTo(320, 640);
        assertThat(league.scrollsSideways()).isFalse();
        assertThat(league.accessibilityViolations()).isEmpty();
    }

    @Test
    void showsAnOfficerTheOwnCouncilAndTheGapsOfOthers() {
        LeaguePage league = at("rotherham-officer", CHILDREN + "&councils=E08000018,E10000020");

        assertThat(number(league.rankAndFigure("Rotherham").get(1))).isPositive();
        assertThat(league.rankAndFigure("Norfolk").get(1)).doesNotContainPattern("[0-9]");
        assertThat(league.accessNote()).contains("data officer for Rotherham", "exactly");
        league.askWhy("Rotherham");
        assertThat(league.why()).contains("Rotherham is your own council");
    }

    @ParameterizedTest
    @CsvSource({"league", "heatmap", "overview", "exceptions", "funnel", "spc", "trends"})
    void showsThePortalAdministratorNoComparison(String name) {
        LeaguePage page = at("portal-admin", CHILDREN);

        assertThat(page.goTo("/app/" + name + ".xhtml")).isEqualTo(404);
        assertThat(page.text()).doesNotContain("Rotherham", "Norfolk").contains("portal administrator");
    }

    @Test
    void findsNothingUnderAnAddressThatMeansNothing() {
        LeaguePage league = at("board-all", CHILDREN);
        for (String choices : List.of("indicator=none", "month=soon", "focus=Rotherham", "peers=neighbours:x")) {
            assertThat(league.open(choices)).as(choices).isEqualTo(404);
        }
    }

    private LeaguePage at(String person, String choices) {
        return new LeaguePage(browsers.signIn(person, "/app/league.xhtml?" + choices));
    }
}
