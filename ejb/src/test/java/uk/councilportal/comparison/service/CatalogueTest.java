package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.TypedRows;
import uk.councilportal.scorecard.published.SampleData;

/** The catalogue of comparisons reads every month by the version of that month. */
class CatalogueTest {
    private static final ReportingMonth MARCH = ReportingMonth.of(2016, 3);
    private static final ReportingMonth APRIL = ReportingMonth.of(2016, 4);
    private static final String COUNT = "cpp-count";
    private static final String YEAR = "rereferral-rate-12m";

    @Test
    void protectsAndWritesEachMonthAsItsVersionSays() {
        Catalogue catalogue = catalogue(COUNT, "WORKFORCE", 2);

        assertThat(catalogue.policy(COUNT, MARCH)).isEqualTo(DisclosurePolicy.parse("CHILD_COUNT"));
        assertThat(catalogue.policy(COUNT, APRIL)).isEqualTo(DisclosurePolicy.parse("WORKFORCE"));
        assertThat(catalogue.format(COUNT, MARCH).decimals()).isZero();
        assertThat(catalogue.format(COUNT, APRIL).decimals()).isEqualTo(2);
        assertThat(catalogue.heading(COUNT, MARCH).title()).isNotEqualTo("Anew");
        assertThat(catalogue.heading(COUNT, APRIL).title()).isEqualTo("Anew");
        assertThat(catalogue.heading(COUNT).title()).isEqualTo("Anew");
        assertThat(catalogue.recipes(MARCH))
                .allMatch(recipe -> !recipe.indicator().title().equals("Anew"));
    }

    /** What was protected once ties together for ever what belongs together. */
    @Test
    void keepsTogetherWhatWasProtectedOnce() {
        assertThat(catalogue(COUNT, "NONE", 0).isProtected(COUNT)).isTrue();
        assertThat(catalogue(COUNT, "NONE", 0).family(List.of("cpp-rate"))).contains(COUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "cpp-count, 2016-03, 2016-04, true",
        "cpp-count, 2016-04, 2016-05, false",
        "cpp-count, 2016-02, 2016-03, false",
        "rereferral-rate-12m, 2016-03, 2016-04, true",
        "rereferral-rate-12m, 2016-04, 2016-05, true",
        "rereferral-rate-12m, 2017-02, 2017-03, true",
        "rereferral-rate-12m, 2017-03, 2017-04, false"
    })
    void holdsNoFigureAgainstOneThatIsMeasuredOtherwise(String code, String earlier, String month, boolean broken) {
        assertThat(catalogue(code, "CHILD_COUNT", 1)
                        .isBroken(code, ReportingMonth.parse(earlier), ReportingMonth.parse(month)))
                .isEqualTo(broken);
    }

    /** April 2016 to March 2017 are twelve months: the figure of March 2017 is the first over new ones only. */
    @Test
    void breaksARollingYearAgainWhenAllItsMonthsAreMeasuredAlike() {
        assertThat(catalogue(YEAR, "CHILD_COUNT", 1).breaks(YEAR))
                .containsExactly(
                        new SeriesBreak(APRIL, "counted otherwise"),
                        new SeriesBreak(ReportingMonth.of(2017, 3), "counted otherwise", true));
        assertThat(catalogue(COUNT, "CHILD_COUNT", 1).breaks(COUNT))
                .containsExactly(new SeriesBreak(APRIL, "counted otherwise"));
    }

    @Test
    void saysWhatReplacesAnIndicator() {
        StandardRecipe recipe = SampleData.catalogue().get(COUNT);
        Catalogue catalogue = new Catalogue(List.of(
                new StandardHistory(List.of(StandardVersion.first(recipe)), Optional.of(MARCH), Optional.of(YEAR)),
                StandardHistory.of(SampleData.catalogue().get(YEAR))));

        assertThat(catalogue.heading(COUNT, APRIL).validity().replacedBy())
                .contains(catalogue.heading(YEAR).title());
        assertThat(catalogue.heading(COUNT, APRIL).validity().last()).contains(MARCH);
    }

    /** Whatever the file of the catalogue takes can be applied. */
    @ParameterizedTest
    @ValueSource(
            strings = {"NONE", "WORKFORCE", "CHILD_COUNT", "CHILD_COUNT 2", "CHILD_COUNT 99 ROUND5 ZERO", "NONE ROUND10"
            })
    void appliesEveryPolicyThatTheFileTakes(String text) {
        var row = StandardRow.of(StandardHistory.of(SampleData.catalogue().get(COUNT)))
                .get(0);
        row.put("disclosure", text);
        FailureLog log = new FailureLog();

        assertThat(new StandardIndicatorCsvParser().readAll(TypedRows.file("one.csv", List.of(row)), log))
                .hasSize(1);
        assertThat(log.isEmpty()).isTrue();
        assertThatCode(() -> DisclosurePolicy.parse(text)).doesNotThrowAnyException();
    }

    /** The catalogue of the sample, in which one indicator reads otherwise from April 2016 on. */
    private static Catalogue catalogue(String code, String disclosure, int decimals) {
        List<StandardHistory> histories = new ArrayList<>();
        SampleData.catalogue()
                .values()
                .forEach(recipe -> histories.add(
                        recipe.code().equals(code)
                                ? changed(recipe, disclosure, decimals)
                                : StandardHistory.of(recipe)));
        return new Catalogue(histories);
    }

    private static StandardHistory changed(StandardRecipe recipe, String disclosure, int decimals) {
        StandardIndicator old = recipe.indicator();
        StandardDefinition same = old.definition();
        Measure measure = old.measure();
        StandardIndicator anew = new StandardIndicator(
                old.code(),
                "Anew",
                old.area(),
                new Measure(measure.unit(), decimals, measure.polarity(), measure.frequency()),
                new StandardDefinition(
                        "Anew", same.measureType(), same.formula(), disclosure, same.nationalMeasure(), same.tier()));
        return new StandardHistory(
                List.of(
                        StandardVersion.first(recipe),
                        new StandardVersion(
                                Optional.of(APRIL),
                                new StandardRecipe(anew, recipe.numeratorCode(), recipe.denominatorCode()),
                                "",
                                Optional.of("counted otherwise"))),
                Optional.empty(),
                Optional.empty());
    }
}
