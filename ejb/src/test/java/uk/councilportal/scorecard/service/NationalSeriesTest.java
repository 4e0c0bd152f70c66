package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.published.SampleData;

/** The sample report of Rotherham, whose indicators are linked to standard indicators that change with some month. */
@DisplayName("A scorecard across a change of the national definition")
class NationalSeriesTest {
    private static final String TIMELY = "assessment-timeliness-45wd";
    private static final String CONTACTS = "contacts-received";
    private static final ScorecardMaterial MATERIAL = MaterialFixture.sample("ROTH-SG");

    /** January, February and March 2017 of the layout; what is said of the direction, of both changes and of the year. */
    @ParameterizedTest
    @CsvSource({
        "2017-03, '. . 2017-03', 2017-03, true,  true,  true",
        "2017-02, '. 2017-02 .', '',      false, true,  true",
        "2017-01, '. . .',       '',      false, true,  true",
        "2016-03, '. . .',       '',      false, false, true",
        "2015-04, '. . .',       '',      false, false, false"
    })
    void saysItOfEachFigureItLiesBefore(
            String changed, String months, String direction, boolean month, boolean sameMonth, boolean year) {
        ScorecardRow row = row("2.2", national(TIMELY, changed));

        assertThat(said(row.recent().months())).isEqualTo(months);
        assertThat(months(row.judgement().breaks())).isEqualTo(direction);
        assertThat(row.recent().changes().onLastMonth().broken()).isEqualTo(month);
        assertThat(row.recent().changes().onSameMonthLastYear().broken()).isEqualTo(sameMonth);
        assertThat(row.year().broken()).isEqualTo(year);
    }

    /** The arrow, the signals and the limits are those that were published, whatever the catalogue says later. */
    @Test
    void changesNoFigureAndNoJudgement() {
        NationalSeries changed = national(TIMELY, "2016-10");
        ScorecardRow plain = row("2.2", NationalSeries.none());
        ScorecardRow row = row("2.2", changed);
        IndicatorDetail before = MaterialFixture.indicator(MATERIAL, "2.2");
        IndicatorDetail detail = MaterialFixture.indicator(MATERIAL, "2.2", changed);

        assertThat(row.judgement().direction()).isEqualTo(plain.judgement().direction());
        assertThat(row.judgement().spc()).isEqualTo(plain.judgement().spc());
        assertThat(detail.chart().upperLimit()).isEqualTo(before.chart().upperLimit());
        assertThat(detail.chart().points())
                .extracting(ChartPoint::value, ChartPoint::spc)
                .containsExactlyElementsOf(before.chart().points().stream()
                        .map(point -> tuple(point.value(), point.spc()))
                        .toList());
    }

    /** January 2016 to March 2017, of which the tenth month is October. */
    @Test
    void marksTheChartAndTheMonthsOfTheIndicator() {
        IndicatorDetail detail = MaterialFixture.indicator(MATERIAL, "2.2", national(TIMELY, "2016-10"));

        assertThat(months(detail.chart().breaks())).isEqualTo("2016-10");
        assertThat(detail.chart().points().get(9).breaks()).hasSize(1);
        assertThat(detail.history().months().get(9).figure().isBroken()).isTrue();
        assertThat(detail.row().recent().trend().get(9).isBroken()).isTrue();
        assertThat(months(detail.row().breaks())).isEqualTo("2016-10");
    }

    /** Of 2014/15, 2015/16 and the year to date: a break within a year makes it and the next one begin anew. */
    @ParameterizedTest
    @CsvSource({"2015-05, '. . 2015-05', true", "2014-04, '. . .', false"})
    void marksTheYearsThatAreCountedInTwoWays(String changed, String years, boolean year) {
        ScorecardRow row = row("2.2", national(TIMELY, changed));

        assertThat(said(row.year().earlierYears())).isEqualTo(years);
        assertThat(row.year().broken()).isEqualTo(year);
    }

    /** Contacts by source, of which the whole, each source, or the police alone are linked. */
    @ParameterizedTest
    @CsvSource({
        "'',             '',     true,  true",
        "contact_source, *,      true,  true",
        "contact_source, Police, true,  false"
    })
    void marksTheBreakdownsOfWhatIsLinked(String dimension, String member, boolean police, boolean others) {
        Breakdown part = dimension.isEmpty() ? Breakdown.total() : Breakdown.of(dimension, member);
        List<BreakdownLine> lines = MaterialFixture.indicator(
                        MATERIAL, "1.1", national(history(CONTACTS, "2016-06"), link("1.1", part, CONTACTS)))
                .breakdowns()
                .get(0)
                .lines();

        assertThat(lines)
                .allSatisfy(line -> assertThat(isBroken(line))
                        .isEqualTo(line.member().equals("Police") ? police : others && hasTwoFigures(line)));
    }

    @Test
    void takesTheLinkThatNamesThePartMostClosely() {
        NationalSeries national = NationalSeries.of(
                List.of(history(CONTACTS, "2016-06"), history(TIMELY, "2016-08")),
                kept(
                        link("1.1", Breakdown.total(), CONTACTS),
                        link("1.1", Breakdown.of("contact_source", "Police"), TIMELY)));

        assertThat(months(national.of(key("1.1", Breakdown.total())).breaks())).isEqualTo("2016-06");
        assertThat(months(national.of(key("1.1", Breakdown.of("contact_source", "Police")))
                        .breaks()))
                .isEqualTo("2016-08");
        assertThat(months(national.of(key("1.1", Breakdown.of("contact_source", "Health")))
                        .breaks()))
                .isEqualTo("2016-06");
        assertThat(national.of(key("2.2", Breakdown.total()))).isEqualTo(StandardValidity.UNCHANGED);
    }

    @Test
    void tellsWhereTheLinkedIndicatorChangedEndedAndWhatReplacedIt() {
        StandardHistory open = history(TIMELY, "2016-10");
        StandardHistory ended =
                new StandardHistory(open.versions(), Optional.of(ReportingMonth.of(2017, 3)), Optional.of(CONTACTS));
        KeptIndicator indicator = kept(link("2.2", Breakdown.total(), TIMELY)).stream()
                .filter(kept -> !kept.links().isEmpty())
                .findFirst()
                .orElseThrow();
        NationalSeries national = NationalSeries.of(List.of(ended, history(CONTACTS, "2016-06")), List.of(indicator));

        CatalogueLink link =
                national.link(indicator, ReportingMonth.of(2017, 3)).orElseThrow();
        assertThat(months(link.validity().breaks())).isEqualTo("2016-10");
        assertThat(link.validity().last()).contains(ReportingMonth.of(2017, 3));
        assertThat(link.validity().replacedBy())
                .contains(SampleData.catalogue().get(CONTACTS).indicator().title());
        assertThat(NationalSeries.of(List.of(ended), List.of(indicator))
                        .link(indicator, ReportingMonth.of(2017, 3))
                        .orElseThrow()
                        .validity()
                        .replacedBy())
                .contains(CONTACTS);
        assertThat(NationalSeries.none()
                        .link(indicator, ReportingMonth.of(2017, 3))
                        .orElseThrow())
                .extracting(CatalogueLink::title, CatalogueLink::validity)
                .containsExactly(TIMELY, StandardValidity.UNCHANGED);
    }

    /** A copy that somebody keeps is good only as long as nobody changes the catalogue. */
    @Test
    void isAnotherAnswerAfterAChangeOfTheCatalogue() {
        AskedReport asked = MATERIAL.asked();
        AskedReport later = new AskedReport(asked.authority(), asked.report(), asked.month(), asked.state(), "1");

        assertThat(later.version()).isNotEqualTo(asked.version());
    }

    private static boolean isBroken(BreakdownLine line) {
        return Stream.iterate(0, at -> at < line.months().size(), at -> at + 1).anyMatch(line::isBroken);
    }

    /** Whether there is a figure before June 2016, the sixth month, and one from then on. */
    private static boolean hasTwoFigures(BreakdownLine line) {
        return line.months().subList(0, 5).stream()
                        .anyMatch(figure -> figure.value().isPresent())
                && line.months().subList(5, 15).stream()
                        .anyMatch(figure -> figure.value().isPresent());
    }

    private static ScorecardRow row(String ref, NationalSeries national) {
        return MaterialFixture.scorecard(MATERIAL, national).rows().stream()
                .filter(row -> row.indicator().name().ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static NationalSeries national(String standard, String changed) {
        return national(history(standard, changed), link("2.2", Breakdown.total(), standard));
    }

    private static NationalSeries national(StandardHistory history, StandardLink link) {
        return NationalSeries.of(List.of(history), kept(link));
    }

    /** The indicators of the report with these links. */
    private static List<KeptIndicator> kept(StandardLink... links) {
        List<KeptIndicator> kept = new ArrayList<>();
        MATERIAL.indicators()
                .forEach(indicator -> kept.add(new KeptIndicator(
                        indicator.id(),
                        indicator.definition(),
                        Stream.of(links)
                                .filter(link -> link.code().equals(indicator.code()))
                                .toList())));
        return kept;
    }

    private static StandardLink link(String ref, Breakdown breakdown, String standard) {
        return new StandardLink(definition(ref).code(), breakdown, standard, Comparability.SAME, "");
    }

    private static RowKey key(String ref, Breakdown breakdown) {
        return new RowKey(definition(ref), breakdown);
    }

    private static IndicatorDefinition definition(String ref) {
        return MATERIAL.indicators().stream()
                .map(KeptIndicator::definition)
                .filter(definition -> definition.code().value().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static StandardHistory history(String standard, String changed) {
        StandardRecipe recipe = SampleData.catalogue().get(standard);
        return new StandardHistory(
                List.of(
                        StandardVersion.first(recipe),
                        new StandardVersion(
                                Optional.of(ReportingMonth.parse(changed)),
                                recipe,
                                "",
                                Optional.of("counted otherwise"))),
                Optional.empty(),
                Optional.empty());
    }

    private static String said(List<PeriodFigure> figures) {
        return figures.stream()
                .map(figure -> figure.isBroken() ? months(figure.breaks()) : ".")
                .collect(Collectors.joining(" "));
    }

    private static String months(List<SeriesBreak> breaks) {
        return breaks.stream().map(each -> each.month().toString()).collect(Collectors.joining("+"));
    }
}
