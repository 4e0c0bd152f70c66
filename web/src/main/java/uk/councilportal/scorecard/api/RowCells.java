package uk.councilportal.scorecard.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureState;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.scorecard.service.Changes;
import uk.councilportal.scorecard.service.Comparators;
import uk.councilportal.scorecard.service.Judgement;
import uk.councilportal.scorecard.service.MemberFigure;
import uk.councilportal.scorecard.service.PercentChange;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.RecentFigures;
import uk.councilportal.scorecard.service.RowHeading;
import uk.councilportal.scorecard.service.RowNotes;
import uk.councilportal.scorecard.service.ScorecardLayout;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.scorecard.service.TargetText;
import uk.councilportal.scorecard.service.YearFigures;

/** One row of a scorecard as named cells. All rows of a scorecard have the same cells in the same order. */
final class RowCells {

    private static final DisclosedValue NOT_KEPT = new DisclosedValue(
            DisclosureState.NOT_APPLICABLE,
            DataSymbol.NOT_APPLICABLE.mark(),
            Optional.empty(),
            Optional.of(DataSymbol.NOT_APPLICABLE),
            "the indicator has no figure of this sort",
            Optional.empty());

    private final ScorecardLayout layout;
    private final Cells cells = new Cells();

    private RowCells(ScorecardLayout layout) {
        this.layout = layout;
    }

    static Map<String, Object> of(String area, ScorecardRow row, ScorecardLayout layout) {
        RowCells line = new RowCells(layout);
        line.heading(area, row.indicator());
        line.recent(row.recent());
        line.year(row.year());
        line.judgement(row.judgement());
        line.changes(row.recent().changes());
        line.comparators(row.beside());
        line.notes(row.notes());
        line.cells.put("series_break", SeriesBreak.listed(row.breaks()));
        return line.cells.asMap();
    }

    private void heading(String area, RowHeading heading) {
        cells.put("area", area)
                .put("ref", heading.name().ref())
                .put("member", heading.name().member().orElse(""))
                .put("title", heading.name().title())
                .put("polarity", heading.polarity().name())
                .put("unit", heading.unit().name())
                .put("decimals", heading.decimals())
                .put("note", heading.note());
    }

    private void recent(RecentFigures recent) {
        for (PeriodFigure month : recent.months()) {
            String name = ColumnName.of("month", month.period().code());
            cells.figure(name, month.value())
                    .put(name + "_status", month.status().name())
                    .put(name + "_restated", month.restated());
        }
        cells.figure("six_months", recent.sixMonth().map(PeriodFigure::value).orElse(NOT_KEPT));
        Map<String, DisclosedValue> members = recent.areaFigures().stream()
                .collect(Collectors.toMap(MemberFigure::member, MemberFigure::value, (first, second) -> first));
        layout.areaMembers()
                .forEach(member -> cells.figure(ColumnName.of("area", member), members.getOrDefault(member, NOT_KEPT)));
    }

    private void year(YearFigures year) {
        cells.figure("year_to_date", year.yearToDate())
                .put("year_to_date_basis", year.basis())
                .figure("previous_year_to_date", year.previousYearToDate())
                .figure("difference", year.difference());
        List<PeriodFigure> earlier = year.earlierYears();
        for (int i = 0; i < layout.years().size(); i++) {
            DisclosedValue figure = i < earlier.size() ? earlier.get(i).value() : NOT_KEPT;
            cells.figure(ColumnName.of("year", layout.years().get(i)), figure);
        }
        cells.put("trend_13_months", year.trend13());
    }

    private void judgement(Judgement judgement) {
        TargetText target = judgement.target();
        cells.put("judged_period", judgement.figure().period().code())
                .put("movement", judgement.direction().movement().name())
                .put("direction_of_travel", judgement.direction().judgement().name())
                .put("direction_colour", judgement.direction().colour().name())
                .put("direction_arrow", judgement.direction().arrow())
                .put("rag", judgement.rating().status().name())
                .put("rag_reason", judgement.rating().reason())
                .put("spc", judgement.spc().name())
                .put("red", target.red())
                .put("amber", target.amber())
                .put("green", target.green())
                .put("target", target.target());
    }

    private void changes(Changes changes) {
        change("change_on_last_month", changes.onLastMonth());
        change("change_on_same_month_last_year", changes.onSameMonthLastYear());
        cells.figure("average_12_months", changes.average12()).figure("maximum_12_months", changes.maximum12());
    }

    private void change(String name, PercentChange change) {
        cells.figure(name, change.percent()).put(name + "_arrow", change.arrow().arrow());
    }

    private void notes(RowNotes notes) {
        cells.put("commentary", notes.commentary()).put("overdue_actions", notes.overdueActions());
    }

    private void comparators(Comparators beside) {
        cells.figure("neighbour_average", beside.neighbourAverage())
                .figure("best_neighbour", beside.bestNeighbour())
                .figure("national_average", beside.nationalAverage())
                .figure("top_quartile", beside.topQuartile())
                .put("benchmark_period", beside.period());
    }
}
