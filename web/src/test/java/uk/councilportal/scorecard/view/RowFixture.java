package uk.councilportal.scorecard.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.scorecard.model.DirectionColour;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.scorecard.service.Changes;
import uk.councilportal.scorecard.service.Comparators;
import uk.councilportal.scorecard.service.IndicatorName;
import uk.councilportal.scorecard.service.Judgement;
import uk.councilportal.scorecard.service.PercentChange;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.RecentFigures;
import uk.councilportal.scorecard.service.RowHeading;
import uk.councilportal.scorecard.service.RowNotes;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.scorecard.service.TargetText;
import uk.councilportal.scorecard.service.YearFigures;
import uk.councilportal.target.model.RagStatus;
import uk.councilportal.target.model.Rating;

/** Rows of a scorecard in the words of the councils. */
final class RowFixture {

    static final ReportingMonth MARCH_2017 = ReportingMonth.of(2017, 3);

    private RowFixture() {}

    /** A percentage of which high is good, with its months up to March 2017; "-" is a month without a figure. */
    static ScorecardRow percentage(RagStatus rag, DirectionOfTravel direction, String... months) {
        List<PeriodFigure> figures = IntStream.range(0, months.length)
                .mapToObj(i -> figure(MARCH_2017.minus(months.length - 1 - i), months[i]))
                .toList();
        return new ScorecardRow(
                new RowHeading(
                        new IndicatorName("2.2", Optional.empty(), "Assessments in 45 days"),
                        Polarity.HIGH_IS_GOOD,
                        MeasureUnit.PERCENT,
                        1,
                        "year to date",
                        "Head of Safeguarding"),
                new RecentFigures(figures, figures, noChanges(), Optional.empty(), List.of(), List.of()),
                new YearFigures(none(), "", none(), none(), List.of(), "", false),
                judgement(figures.get(figures.size() - 1), rag, direction),
                new Comparators(none(), none(), none(), none(), ""),
                List.of(),
                new RowNotes(false, 0),
                StandardValidity.UNCHANGED);
    }

    /** The same row, whose definition changed with a month. */
    static ScorecardRow redefined(ScorecardRow row, ReportingMonth from) {
        List<SeriesBreak> breaks = List.of(new SeriesBreak(from, "agency staff are counted"));
        List<PeriodFigure> figures = row.recent().months().stream()
                .map(figure -> figure.period().end().equals(from)
                        ? new PeriodFigure(figure.period(), figure.value(), false, ObservationStatus.OK, breaks)
                        : figure)
                .toList();
        return new ScorecardRow(
                row.indicator(),
                new RecentFigures(figures, figures, noChanges(), Optional.empty(), List.of(), List.of()),
                row.year(),
                row.judgement(),
                row.beside(),
                row.counts(),
                row.notes(),
                new StandardValidity(breaks, Optional.empty(), Optional.empty()));
    }

    /** The same row with a count above it. */
    static ScorecardRow block(ScorecardRow result, ScorecardRow count) {
        return new ScorecardRow(
                result.indicator(),
                result.recent(),
                result.year(),
                result.judgement(),
                result.beside(),
                List.of(count),
                result.notes(),
                result.national());
    }

    static PeriodFigure figure(ReportingMonth month, String printed) {
        return new PeriodFigure(ReportingPeriod.month(month), value(printed), false, ObservationStatus.OK);
    }

    /** A figure as printed, "93.1%"; "-" for none. */
    static DisclosedValue value(String printed) {
        return printed.equals("-")
                ? none()
                : DisclosedValue.shown(new BigDecimal(printed.replace("%", "").replace(",", "")), printed);
    }

    static DisclosedValue none() {
        return DisclosedValue.missing(
                new MeasureValue.Missing(MissingReason.NOT_AVAILABLE, "the council has no figure"));
    }

    static Judgement judgement(PeriodFigure figure, RagStatus rag, DirectionOfTravel direction) {
        return new Judgement(
                figure,
                new Direction(Movement.UP, direction, DirectionColour.GREY, "↑"),
                new Rating(rag, ""),
                SpcSignal.NONE,
                new TargetText("< 83%", "≥ 83%", "≥ 86%", "86%"),
                value("86.0%"),
                List.of());
    }

    private static Changes noChanges() {
        PercentChange none = new PercentChange(none(), Movement.NOT_COMPARABLE, false);
        return new Changes(none, none, none(), none());
    }
}
