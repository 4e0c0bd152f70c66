package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.model.BenchmarkOutcome.BETTER;
import static uk.councilportal.comparison.model.BenchmarkOutcome.MUCH_WORSE;
import static uk.councilportal.comparison.model.BenchmarkOutcome.NOT_COMPARED;
import static uk.councilportal.comparison.model.BenchmarkOutcome.SIMILAR;
import static uk.councilportal.indicator.model.Polarity.HIGH_IS_GOOD;
import static uk.councilportal.indicator.model.Polarity.LOW_IS_GOOD;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.scorecard.view.WrittenMarkup;

/** One council beside its neighbours and England as a reader sees it. */
@DisplayName("The profile of a council")
class ProfileTest {

    @Test
    void saysWhereTheCouncilIsBetterAndWorseBeyondChance() {
        assertThat(sentence(profile()))
                .isEqualTo("Rotherham has 3 figures for September 2016. Better than its neighbours: Beds."
                        + " Worse than its neighbours: Cases. 3 could be tested for more than chance."
                        + " One figure is suppressed.");
    }

    @Test
    void countsWhereTooManyWouldHaveToBeNamed() {
        ProfileFixture many = new ProfileFixture();
        List.of("A", "B", "C", "D").forEach(title -> many.line(title, LOW_IS_GOOD, "1.0", 1, BETTER));

        assertThat(sentence(many.profile())).contains("4 are better than its neighbours.");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(sentence(new ProfileFixture().withheld("Alpha").profile()))
                .isEqualTo("Rotherham has no figure for September 2016 that you can see.");
    }

    @Test
    void standsInTheAreasOfTheCatalogue() {
        assertThat(ProfileTable.of(profile(), "", ProfileTable.BY_CATALOGUE))
                .extracting(ProfileTable.Group::title)
                .containsExactly("Area C", "Area B", "Area A");
        assertThat(titles("Area B", ProfileTable.BY_CATALOGUE)).containsExactly("Beds");
        assertThat(ProfileTable.of(profile(), "Area Z", ProfileTable.BY_CATALOGUE))
                .isEmpty();
    }

    /** A withheld figure is last both ways: where it stands tells nothing of it. */
    @Test
    void putsWhatIsWithheldLastBothWays() {
        assertThat(titles("", new Sorting(ProfileTable.PLACE, false)))
                .containsExactly("Assessments", "Beds", "Cases", "Absences");
        assertThat(titles("", new Sorting(ProfileTable.PLACE, true)))
                .containsExactly("Cases", "Beds", "Assessments", "Absences");
        assertThat(titles("", new Sorting(ProfileTable.NEIGHBOURS, false)))
                .containsExactly("Beds", "Assessments", "Cases", "Absences");
        assertThat(titles("", new Sorting(ProfileTable.ENGLAND, true)))
                .containsExactly("Absences", "Assessments", "Beds", "Cases");
        assertThat(titles("", new Sorting(ProfileTable.INDICATOR, true)))
                .containsExactly("Cases", "Beds", "Assessments", "Absences");
    }

    /** 10 is best of 10, 20.5 and 22.6 where low is good, so it is drawn at the right; where high is good at the left. */
    @Test
    void drawsBetterToTheRight() {
        assertThat(place("cx=\"", drawing(LOW_IS_GOOD))).isGreaterThan(place("x1=\"", drawing(LOW_IS_GOOD)));
        assertThat(place("cx=\"", drawing(HIGH_IS_GOOD))).isLessThan(place("x1=\"", drawing(HIGH_IS_GOOD)));
    }

    @Test
    void drawsNothingForAFigureThatIsWithheld() {
        ProfileRow row = new ProfileRow(
                new ProfileFixture().withheld("Alpha").profile().lines().get(0));

        assertThat(row.drawing()).isEmpty();
        assertThat(row.place() + row.band() + row.interval()).isEmpty();
    }

    /** 305 children of a council beside 51,080 of England tell nothing. */
    @Test
    void drawsNoNumbersOfChildren() {
        ProfileRow row = new ProfileRow(
                new ProfileFixture().count("Plans", "305").profile().lines().get(0));

        assertThat(row.drawing()).isEmpty();
        assertThat(row.england()).isPresent();
    }

    @Test
    void namesTheSourceOfEveryOfficialFigure() {
        ProfileRow row = new ProfileRow(profile().lines().get(0));

        assertThat(row.source()).isEqualTo("Children in need, 2017. Neighbours by the 2025 model.");
        assertThat(row.neighboursNote()).isEqualTo("9 of 10 councils");
        assertThat(ProfileFile.of(profile(), profile().lines()).rows().get(0))
                .containsSequence("20.5", "9", "MUCH_WORSE")
                .containsSequence("Children in need", "2017", "2025");
    }

    private static CouncilProfile profile() {
        return new ProfileFixture()
                .line("Cases", LOW_IS_GOOD, "30.0", 3, MUCH_WORSE)
                .line("Beds", LOW_IS_GOOD, "10.0", 2, BETTER)
                .withheld("Absences")
                .line("Assessments", HIGH_IS_GOOD, "80.0", 1, SIMILAR)
                .profile();
    }

    private static String sentence(CouncilProfile profile) {
        return ProfileWords.sentence(profile, profile.lines());
    }

    private static List<String> titles(String area, Sorting sorting) {
        return ProfileTable.of(profile(), area, sorting).stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.indicator().title())
                .toList();
    }

    private static String drawing(Polarity polarity) {
        ProfileRow row = new ProfileRow(new ProfileFixture()
                .line("Alpha", polarity, "10.0", 1, NOT_COMPARED)
                .profile()
                .lines()
                .get(0));
        return WrittenMarkup.of(out -> SpineDrawing.write(out, row.drawing().orElseThrow()));
    }

    private static double place(String attribute, String written) {
        String rest = written.substring(written.indexOf(" " + attribute) + attribute.length() + 1);
        return Double.parseDouble(rest.substring(0, rest.indexOf('"')));
    }
}
