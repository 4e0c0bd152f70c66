package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.view.ComparisonFixture.MONTH;
import static uk.councilportal.comparison.view.ComparisonFixture.POLICY;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;
import static uk.councilportal.comparison.view.ComparisonFixture.heading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.Assurance;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.ProcessChart;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.target.model.RagStatus;

/** A control chart of Rotherham up to September 2016 in words, as rows, as a chart and as a file. */
@DisplayName("A control chart")
class SpcTest {

    private static final DisclosedValue NO_TARGET =
            DisclosedValue.missing(new MeasureValue.Missing(MissingReason.NO_TARGET, ""));

    @Test
    void saysWhereTheCouncilStandsAndWhatIsUnusual() {
        ProcessChart chart = chart(
                false,
                point(7, figure("60.0"), SpcSignal.NONE, SpcReason.NONE),
                point(8, gap(FigureGap.WITHHELD), SpcSignal.NOT_AVAILABLE, SpcReason.NONE),
                point(9, figure("80.0"), SpcSignal.CONCERN, SpcReason.OUTSIDE_LIMITS));

        assertThat(SpcWords.title(chart)).isEqualTo("Rotherham: unusual, a concern, in September 2016");
        assertThat(SpcWords.sentence(chart))
                .isEqualTo(
                        "Rotherham stands at 80.0% in September 2016; from 2 months, 50.0% to 70.0% is to be expected "
                                + "around a mean of 60.0%. One month is unusual and a concern, the latest September 2016. "
                                + "Rotherham met its own target in none of the 2 months it rated.");
    }

    @Test
    void callsLimitsOfFewMonthsATrial() {
        ProcessChart chart = chart(
                true,
                point(8, figure("60.0"), SpcSignal.NONE, SpcReason.NONE),
                point(9, figure("61.0"), SpcSignal.NONE, SpcReason.NONE));

        assertThat(SpcWords.sentence(chart))
                .contains("trial limits, from 2 months only, are 50.0% to 70.0%", "No month is unusual.");
    }

    @Test
    void isNotDrawnForOneMonthOrNone() {
        assertThat(SpcWords.sentence(chart(true, point(9, figure("60.0"), SpcSignal.NOT_AVAILABLE, SpcReason.NONE))))
                .isEqualTo("Rotherham has one month with a figure, 60.0% in September 2016. A chart needs two.");
        assertThat(SpcWords.sentence(chart(true))).startsWith("Rotherham has no figure of this indicator");
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, GREEN, met its own target in all 2 months",
        "GREEN, RED, met its own target in 1 of the 2 months",
        "AMBER, RED, met its own target in none of the 2 months",
        "NOT_RATED, NOT_RATED, rates none of these figures"
    })
    void saysHowOftenTheCouncilMetItsOwnTarget(RagStatus one, RagStatus other, String words) {
        ProcessChart chart = chart(
                true,
                point(8, rated(one), SpcSignal.NONE, SpcReason.NONE),
                point(9, rated(other), SpcSignal.NONE, SpcReason.NONE));

        assertThat(SpcWords.assurance(chart)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPROVEMENT, SHIFT, 80.0, spc--improving, spc-H, 'Unusual, improving: one of seven on one side of the mean'",
        "CONCERN, TREND, 40.0, spc--concern, spc-L, 'Unusual, concern: one of seven that rise or fall throughout'",
        "UNUSUAL, TWO_OF_THREE_NEAR_LIMIT, 69.0, spc--neutral, spc-H,"
                + " 'Unusual, no judgement: one of two in three near a limit'",
        "NONE, NONE, 60.0, spc--common, spc-common, Usual variation"
    })
    void marksASignalByShapeAndWords(
            SpcSignal signal, SpcReason reason, String number, String style, String icon, String words) {
        ProcessChart chart = chart(false, point(9, figure(number), signal, reason));
        SpcRow row = new SpcRow(chart, 0);

        assertThat(row.signal().orElseThrow().block() + "--"
                        + row.signal().orElseThrow().modifier())
                .isEqualTo(style);
        assertThat(row.signal().orElseThrow().icon()).isEqualTo(icon);
        assertThat(row.words()).isEqualTo(words);
    }

    /** One line of limits up to the break and one from it; between them nothing is joined. */
    @Test
    void startsAnewWhereTheCouncilMeasuresOtherwise() {
        ProcessChart chart = broken(Optional.of(new ProcessChart.Limits(shown("80"), shown("75"), shown("85"), false)));

        assertThat(new SpcConfiguration(chart, rows(chart)).json())
                .contains("\"breaks\":[2],\"label\":\"Rotherham\",\"data\":[60.0,null,81.0]")
                .contains("\"phase\":0,\"label\":\"Mean 60.0%\",\"end\":\"\",\"data\":[60,60,null]")
                .contains("\"phase\":1,\"label\":\"Mean 80.0%\",\"end\":\"Mean 80.0%\",\"data\":[null,null,80]")
                .contains("\"pointStyle\":[\"circle\",\"circle\",\"circle\"]");
        assertThat(rows(chart)).extracting(SpcRow::broken).containsExactly(false, false, true);
        assertThat(rows(chart))
                .extracting(SpcRow::expected)
                .containsExactly("50.0% to 70.0%", "50.0% to 70.0%", "75.0% to 85.0%");
        assertThat(SpcWords.sentence(chart))
                .contains(
                        "75.0% to 85.0%", "It is measured otherwise from September 2016 on: limits start anew there.");
        assertThat(VariationFile.of(chart).rows())
                .extracting(row -> List.of(row.get(6), row.get(7)))
                .containsExactly(List.of("1", "60"), List.of("1", "60"), List.of("2", "80"));
    }

    @Test
    void saysThatOneMonthHasNoLimits() {
        ProcessChart chart = broken(Optional.empty());

        assertThat(SpcWords.sentence(chart))
                .startsWith("Rotherham stands at 81.0% in September 2016, the first month that is measured this way;");
        assertThat(rows(chart)).extracting(SpcRow::expected).last().isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSISTENTLY_PASSES, assure-P, 'Its own target of 65.0% lies outside the limits and will be met as things go now.'",
        "CONSISTENTLY_FAILS, assure-F, 'Its own target of 65.0% lies outside the limits and will not be met'",
        "HIT_AND_MISS, assure-Q, 'Its own target of 65.0% lies within the limits, so it will be met in some months'",
        "NOT_AVAILABLE, , 'Its own target is 65.0%; whether it will be met can be said from 13 months on, and there are 2.'"
    })
    void saysWhetherTheTargetWillBeMet(Assurance assurance, String icon, String words) {
        ProcessChart chart = aiming(Polarity.LOW_IS_GOOD, assurance);

        assertThat(SpcWords.sentence(chart)).contains(words);
        assertThat(SpcLook.of(assurance).map(Mark::icon)).isEqualTo(Optional.ofNullable(icon));
        assertThat(new SpcConfiguration(chart, rows(chart)).json())
                .contains("{\"role\":\"target\",\"label\":\"Target 65.0%\",\"data\":[65,65]}");
        assertThat(VariationFile.of(chart).rows().get(1)).contains("65", assurance.name());
    }

    @Test
    void judgesNoTargetWhereNeitherWayIsBetter() {
        assertThat(SpcWords.sentence(aiming(Polarity.NEUTRAL, Assurance.NOT_AVAILABLE)))
                .contains("Its own target is 65.0%.")
                .doesNotContain("met as things go");
    }

    @Test
    void writesEveryMonthIntoItsFileAndNothingWhereAFigureIsWithheld() {
        List<List<String>> rows = VariationFile.of(chart(
                        false,
                        point(8, gap(FigureGap.WITHHELD), SpcSignal.NOT_AVAILABLE, SpcReason.NONE),
                        point(9, figure("80.0"), SpcSignal.CONCERN, SpcReason.OUTSIDE_LIMITS)))
                .rows();

        assertThat(rows.get(0)).contains("2016-08", "c", "NOT_AVAILABLE").doesNotContain("80");
        assertThat(rows.get(1)).contains("2016-09", "80", "60", "50", "70", "CONCERN", "OUTSIDE_LIMITS");
    }

    private static List<SpcRow> rows(ProcessChart chart) {
        return IntStream.range(0, chart.points().size())
                .mapToObj(at -> new SpcRow(chart, at))
                .toList();
    }

    private static ProcessChart.Point point(int month, ShownFigure figure, SpcSignal signal, SpcReason reason) {
        return new ProcessChart.Point(MONTH.minus(9 - month), figure, NO_TARGET, signal, reason);
    }

    private static ShownFigure rated(RagStatus rating) {
        ShownFigure figure = figure("60.0");
        return new ShownFigure(
                figure.value(),
                figure.comparability(),
                figure.note(),
                figure.gap(),
                figure.reason(),
                figure.issue(),
                Optional.of(rating),
                false);
    }

    private static ProcessChart chart(boolean trial, ProcessChart.Point... points) {
        ProcessChart.Limits limits = new ProcessChart.Limits(shown("60"), shown("50"), shown("70"), trial);
        return chart(List.of(new ProcessChart.Phase(0, points.length, Optional.of(limits))), points);
    }

    private static ProcessChart chart(List<ProcessChart.Phase> phases, ProcessChart.Point... points) {
        return new ProcessChart(
                heading("assessments", Polarity.LOW_IS_GOOD),
                ROTHERHAM,
                List.of(points),
                phases,
                new ProcessChart.Aim(Optional.empty(), Assurance.NOT_AVAILABLE),
                POLICY);
    }

    /** Two months and a gap measured in one way, and one measured otherwise. */
    private static ProcessChart broken(Optional<ProcessChart.Limits> since) {
        ProcessChart.Limits before = new ProcessChart.Limits(shown("60"), shown("50"), shown("70"), false);
        return chart(
                List.of(new ProcessChart.Phase(0, 2, Optional.of(before)), new ProcessChart.Phase(2, 3, since)),
                point(7, figure("60.0"), SpcSignal.NONE, SpcReason.NONE),
                point(8, gap(FigureGap.NOT_PUBLISHED), SpcSignal.NOT_AVAILABLE, SpcReason.NONE),
                point(9, figure("81.0", Comparability.CLOSE, "open ones"), SpcSignal.NONE, SpcReason.NONE));
    }

    /** Two months beside a target of 65.0%. */
    private static ProcessChart aiming(Polarity polarity, Assurance assurance) {
        ProcessChart plain = chart(
                false,
                point(8, figure("60.0"), SpcSignal.NONE, SpcReason.NONE),
                point(9, figure("61.0"), SpcSignal.NONE, SpcReason.NONE));
        return new ProcessChart(
                heading("assessments", polarity),
                ROTHERHAM,
                plain.points().stream()
                        .map(point -> new ProcessChart.Point(
                                point.month(), point.figure(), shown("65"), point.signal(), point.reason()))
                        .toList(),
                plain.phases(),
                new ProcessChart.Aim(Optional.of(shown("65")), assurance),
                POLICY);
    }

    private static DisclosedValue shown(String number) {
        return DisclosedValue.shown(new BigDecimal(number), number + ".0%");
    }
}
