package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.ProfilePage;

/** One council beside its neighbours and England in a browser, as the different people see it. */
class ProfileBrowserIT {
    private static final String ROTHERHAM = "E08000018";
    private static final String NORFOLK = "E10000020";
    private static final String SOUTHAMPTON = "E06000045";
    private static final Map<String, String> COUNCILS =
            Map.of("rotherham", ROTHERHAM, "norfolk", NORFOLK, "southampton", SOUTHAMPTON);
    private static final String LOOKED_AFTER = "Looked after children per 10,000";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @BeforeAll
    static void bringOfficialFiguresIn() {
        NationalFiles.bringIn(RunningPortal.get());
    }

    @Test
    void showsTheExamplesOfEachCouncil() {
        Path examples = SharedFolder.find("data/councils").resolve("comparison_examples.csv");
        assumeTrue(Files.isRegularFile(examples), "skipped: no examples at ../shared/data/councils");
        ProfilePage profile = at("board-all", "");
        SoftAssertions all = new SoftAssertions();
        COUNCILS.forEach((name, code) -> List.of("2016-09", "2017-01").forEach(month -> {
            profile.open("focus=" + code + "&month=" + month);
            Map<String, CSVRecord> lines = lines(profile);
            SharedFolder.read(examples).stream()
                    .filter(example -> example.get("period").equals(month))
                    .filter(example -> !example.get(name).isEmpty())
                    .forEach(example -> all.assertThat(new BigDecimal(lines.get(example.get("standard_code"))
                                    .get("displayed")
                                    .replaceAll("[^0-9.]", "")))
                            .as(example.get("standard_code") + " " + name)
                            .isEqualByComparingTo(example.get(name)));
        }));
        all.assertAll();
    }

    private static Map<String, CSVRecord> lines(ProfilePage profile) {
        return SharedFolder.parse(profile.file().get(1)).stream()
                .collect(Collectors.toMap(line -> line.get("indicator"), Function.identity()));
    }

    @Test
    void beginsWithTheLatestMonthOfTheCouncilInTheAreasOfTheCatalogue() {
        ProfilePage profile = at("board-all", "focus=" + NORFOLK);

        assertThat(profile.heading()).isEqualTo("Norfolk beside its neighbours and England");
        assertThat(profile.chosen()).contains("Norfolk", "January 2017", "All areas");
        assertThat(profile.sentence()).startsWith("Norfolk has ").contains("figures for January 2017.");
        assertThat(profile.areas()).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(profile.accessNote()).contains("You see what each council lets your board see");
        assertThat(profile.complaints()).isEmpty();
    }

    @Test
    void showsTheAreaAskedForInTheOrderAskedFor() {
        ProfilePage profile = at("board-all", "focus=" + ROTHERHAM + "&month=2016-09");
        int all = profile.names().size();

        profile.sortBy("Place");
        assertThat(profile.order("Place")).isEqualTo("ascending");
        assertThat(profile.address()).contains("sort=place", "focus=" + ROTHERHAM, "month=2016-09");
        assertThat(profile.areas()).isEmpty();
        assertThat(profile.names()).hasSize(all);
        profile.pressEnterOn("Back to the order of the catalogue");
        String area = profile.areas().get(1);
        profile.open("focus=" + ROTHERHAM + "&month=2016-09&area=" + area.replace(" ", "+"));
        assertThat(profile.areas()).containsExactly(area);
        assertThat(profile.names()).hasSizeLessThan(all);
        assertThat(profile.chosen()).contains(area);
    }

    @Test
    void saysInWordsWhatItDraws() {
        ProfilePage profile = at("board-all", "focus=" + ROTHERHAM + "&month=2017-03");
        Map<String, CSVRecord> lines = lines(profile);

        List<CSVRecord> besideEngland = lines.values().stream()
                .filter(line ->
                        !line.get("england").isEmpty() && !line.get("value").isEmpty())
                .toList();
        assertThat(besideEngland).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("source")).isNotEmpty();
            assertThat(line.get("source_year")).isNotEmpty();
            assertThat(line.get("model")).isNotEmpty();
        });
        assertThat(besideEngland)
                .anySatisfy(line -> assertThat(line.get("beside_england"))
                        .isIn("MUCH_BETTER", "BETTER", "SIMILAR", "WORSE", "MUCH_WORSE"));
        assertThat(profile.drawn(LOOKED_AFTER)).contains("spine__england", "spine__council");
        assertThat(String.join(" ", profile.row(LOOKED_AFTER))).contains("No judgement");
    }

    @Test
    void writesWhatItShowsAsAFileAndAsAPicture() {
        ProfilePage profile = at("board-all", "focus=" + ROTHERHAM + "&month=2017-03&sort=indicator");
        List<String> file = profile.file();

        assertThat(file.get(0)).isEqualTo("profile-" + ROTHERHAM + "-2017-03.csv");
        assertThat(SharedFolder.parse(file.get(1))).hasSize(profile.names().size());
        List<String> picture = profile.picture();
        assertThat(picture.get(0)).isEqualTo("profile.svg");
        assertThat(picture.get(1)).startsWith("<svg").contains("Rotherham", "England");
    }

    @Test
    void saysWhyThereIsNoFigure() {
        ProfilePage profile = at("board-two", "focus=" + ROTHERHAM + "&month=2016-09");

        assertThat(profile.sentence()).isEqualTo("Rotherham has no figure for September 2016 that you can see.");
        profile.open("focus=" + SOUTHAMPTON + "&month=2016-09");
        assertThat(profile.sentence()).startsWith("Southampton has no figure");
        assertThat(profile.left()).isNotEmpty().allMatch(line -> line.contains("does not let you see"));
        profile.pressEnterOn("Why not?");
        assertThat(profile.why()).contains("Why can I not see Southampton’s figure?");
    }

    /** Everything Southampton has of a month, looked for by value in the page of a board it does not let see it. */
    @Test
    void sendsNoValueBeyondTheGrant() {
        List<String> values = SharedFolder.parse(
                        at("southampton-officer", "month=2016-09").file().get(1))
                .stream()
                .map(line -> line.get("value"))
                .filter(value -> value.matches("\\d+\\.\\d{5,}"))
                .toList();
        assertThat(values).isNotEmpty();

        ProfilePage profile = at("board-two", "focus=" + SOUTHAMPTON + "&month=2016-09");
        String page = profile.source();
        assertThat(values).noneMatch(page::contains);
    }

    @Test
    void showsAnOfficerSmallNumbersOfTheOwnCouncilOnly() {
        ProfilePage own = at("rotherham-officer", "month=2016-09");
        assertThat(own.heading()).startsWith("Rotherham beside");
        List<String> small = SharedFolder.parse(own.file().get(1)).stream()
                .filter(line -> line.get("displayed").matches("[1-5]"))
                .map(line -> line.get("indicator"))
                .toList();
        assertThat(small).isNotEmpty();

        Map<String, CSVRecord> board = lines(at("board-all", "focus=" + ROTHERHAM + "&month=2016-09"));
        assertThat(small).allSatisfy(indicator -> {
            assertThat(board.get(indicator).get("displayed")).isEqualTo("c");
            assertThat(board.get(indicator).get("rank") + board.get(indicator).get("lower_95"))
                    .isEmpty();
            assertThat(board.get(indicator).get("beside_england")).isEqualTo("NOT_COMPARED");
        });
        own.open("focus=" + NORFOLK + "&month=2016-09");
        assertThat(own.sentence()).isEqualTo("Norfolk has no figure for September 2016 that you can see.");
    }

    @Test
    void leadsToTheMonthsOfAnIndicatorByKeyboard() {
        ProfilePage profile = at("board-all", "");
        profile.goTo("/app/heatmap.xhtml?month=2016-09");

        profile.pressEnterOn("Norfolk");
        assertThat(profile.address()).contains("profile.xhtml", "focus=" + NORFOLK, "month=2016-09");
        profile.pressEnterOn(LOOKED_AFTER);
        assertThat(profile.address()).contains("trends.xhtml", "indicator=lac-rate", "focus=" + NORFOLK);
    }

    @Test
    void canBeReadInTheDarkAndOnAPhone() {
        ProfilePage profile = at("board-all", "focus=" + ROTHERHAM + "&month=2017-03");
        assertThat(profile.accessibilityViolations()).isEmpty();
        profile.switchTheme();
        assertThat(profile.accessibilityViolations()).isEmpty();
        profile.resizeTo(320, 640);
        assertThat(profile.scrollsSideways()).isFalse();
        assertThat(profile.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"focus=E99999999", "focus=Rotherham", "month=March", "peers=nonsense", "why=E99999999"})
    void isNotFoundForWhatIsNotThere(String choices) {
        ProfilePage profile = at("board-all", "");

        assertThat(profile.open(choices)).isEqualTo(404);
        assertThat(profile.heading()).isEqualTo("We cannot show this page");
    }

    private ProfilePage at(String person, String choices) {
        return new ProfilePage(browsers.signIn(person, "/app/profile.xhtml?" + choices));
    }
}
