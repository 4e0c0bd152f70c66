package uk.councilportal.scorecard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.scorecard.service.BreakdownLine;
import uk.councilportal.scorecard.service.BreakdownTable;
import uk.councilportal.scorecard.service.CatalogueLink;
import uk.councilportal.scorecard.service.ChartSeries;
import uk.councilportal.scorecard.service.Definition;
import uk.councilportal.scorecard.service.IndicatorAbout;
import uk.councilportal.scorecard.service.IndicatorDetail;
import uk.councilportal.scorecard.service.IndicatorHistory;
import uk.councilportal.scorecard.service.MemberFigure;
import uk.councilportal.scorecard.service.MonthLine;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardLayout;

/** One indicator in detail. */
final class IndicatorBody {

    private static final List<String> COLUMNS = List.of(
            "report",
            "ref",
            "breakdown_dimension",
            "breakdown_value",
            "period",
            "displayed",
            "value",
            "reason",
            "series_break");

    private final IndicatorDetail detail;

    IndicatorBody(IndicatorDetail detail) {
        this.detail = detail;
    }

    Answer answer(boolean csv) {
        return new Answer(
                detail.heading(), "indicator-" + detail.row().indicator().name().ref(), csv ? csv() : json());
    }

    Map<String, Object> json() {
        IndicatorAbout about = detail.about();
        IndicatorHistory history = detail.history();
        return HeadingBody.of(detail.heading())
                .put("indicator", RowCells.of("", detail.row(), layout()))
                .put("definition", definition(about.definition()))
                .put(
                        "catalogue",
                        about.catalogue().map(IndicatorBody::catalogue).orElse(null))
                .put("dataNote", about.dataNote().orElse(null))
                .put("months", each(history.months(), IndicatorBody::month))
                .put("otherPeriods", each(history.otherPeriods(), IndicatorBody::period))
                .put("breakdowns", each(detail.breakdowns(), IndicatorBody::breakdown))
                .put("chart", chart(detail.chart()))
                .put("commentary", each(detail.notes().commentary(), NotesBody::commentary))
                .put("earlierCommentary", each(detail.notes().earlier(), NotesBody::commentary))
                .put("actions", each(detail.notes().actions(), NotesBody::action))
                .asMap();
    }

    /** The years and members of this row alone. */
    private ScorecardLayout layout() {
        return new ScorecardLayout(
                List.of(),
                List.of(),
                each(
                        detail.row().year().earlierYears(),
                        year -> year.period().end().financialYear()),
                "",
                each(detail.row().recent().areaFigures(), MemberFigure::member));
    }

    private static <T, R> List<R> each(List<T> all, Function<T, R> change) {
        return all.stream().map(change).toList();
    }

    /** The months of the indicator and of its breakdowns, one line each. */
    CsvTable csv() {
        List<List<String>> lines = new ArrayList<>();
        detail.history().months().forEach(month -> lines.add(whole(month.figure())));
        detail.history().otherPeriods().forEach(other -> lines.add(whole(other)));
        for (BreakdownTable table : detail.breakdowns()) {
            for (BreakdownLine member : table.lines()) {
                for (int i = 0; i < table.months().size(); i++) {
                    PeriodFigure month = new PeriodFigure(
                            ReportingPeriod.month(table.months().get(i)),
                            member.months().get(i),
                            false,
                            ObservationStatus.OK,
                            member.breaks().get(i));
                    lines.add(line(table.dimension(), member.member(), month));
                }
            }
        }
        return new CsvTable(COLUMNS, lines);
    }

    private List<String> whole(PeriodFigure figure) {
        return line("", "", figure);
    }

    private List<String> line(String dimension, String member, PeriodFigure figure) {
        return Cells.texts(new Cells()
                .put("report", detail.heading().report().code())
                .put("ref", detail.row().indicator().name().ref())
                .put("breakdown_dimension", dimension)
                .put("breakdown_value", member)
                .put("period", figure.period().code())
                .put("displayed", figure.value().displayed())
                .put("value", Cells.number(figure.value()))
                .put("reason", figure.value().reason())
                .put("series_break", SeriesBreak.listed(figure.breaks()))
                .asMap());
    }

    private static Map<String, Object> definition(Definition definition) {
        return new Cells()
                .put("numerator", definition.numerator())
                .put("denominator", definition.denominator())
                .put("yearFigure", definition.yearFigure())
                .put("target", definition.target())
                .put("ownerRole", definition.ownerRole())
                .put("frequency", definition.frequency())
                .put("monthsInArrears", definition.monthsInArrears())
                .asMap();
    }

    private static Map<String, Object> catalogue(CatalogueLink link) {
        return new Cells()
                .put("code", link.code())
                .put("title", link.title())
                .put("comparability", link.comparability().name())
                .put("note", link.note())
                .put("breaks", each(link.validity().breaks(), IndicatorBody::seriesBreak))
                .put("lastMonth", link.validity().last().map(Object::toString).orElse(null))
                .put("replacedBy", link.validity().replacedBy().orElse(null))
                .asMap();
    }

    private static Map<String, Object> seriesBreak(SeriesBreak each) {
        return new Cells()
                .put("month", each.month().toString())
                .put("reason", each.reason())
                .put("settled", each.settled())
                .asMap();
    }

    private static Map<String, Object> month(MonthLine line) {
        Map<String, Object> month = period(line.figure());
        month.put("numerator", Cells.of(line.numerator()));
        month.put("denominator", Cells.of(line.denominator()));
        month.put("rag", line.rag().name());
        month.put("spc", line.spc().name());
        return month;
    }

    private static Map<String, Object> period(PeriodFigure figure) {
        return new Cells()
                .put("period", figure.period().code())
                .put("figure", Cells.of(figure.value()))
                .put("status", figure.status().name())
                .put("restated", figure.restated())
                .put("breaks", each(figure.breaks(), IndicatorBody::seriesBreak))
                .asMap();
    }

    private static Map<String, Object> breakdown(BreakdownTable table) {
        return new Cells()
                .put("dimension", table.dimension())
                .put("title", table.title())
                .put("months", table.months().stream().map(Object::toString).toList())
                .put("lines", table.lines().stream().map(IndicatorBody::member).toList())
                .asMap();
    }

    private static Map<String, Object> member(BreakdownLine line) {
        return new Cells()
                .put("member", line.member())
                .put("total", line.total())
                .put("months", line.months().stream().map(Cells::of).toList())
                .put("numerator", Cells.of(line.numerator()))
                .put("denominator", Cells.of(line.denominator()))
                .put("share", Cells.of(line.share()))
                .put("breaks", each(line.breaks(), breaks -> each(breaks, IndicatorBody::seriesBreak)))
                .asMap();
    }

    private static Map<String, Object> chart(ChartSeries chart) {
        return new Cells()
                .put(
                        "points",
                        chart.points().stream()
                                .map(point -> new Cells()
                                        .put("period", point.period().code())
                                        .put("figure", Cells.of(point.value()))
                                        .put("spc", point.spc().name())
                                        .put("breaks", each(point.breaks(), IndicatorBody::seriesBreak))
                                        .asMap())
                                .toList())
                .put("mean", Cells.of(chart.mean()))
                .put("lowerLimit", Cells.of(chart.lowerLimit()))
                .put("upperLimit", Cells.of(chart.upperLimit()))
                .put("trial", chart.trial())
                .put("target", Cells.of(chart.target()))
                .asMap();
    }
}
