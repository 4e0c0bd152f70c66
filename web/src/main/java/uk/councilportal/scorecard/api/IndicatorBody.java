package uk.councilportal.scorecard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.councilportal.disclosure.model.DisclosedValue;
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
            "report", "ref", "breakdown_dimension", "breakdown_value", "period", "displayed", "value", "reason");

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
        detail.history()
                .months()
                .forEach(month -> lines.add(line(
                        "", "", month.figure().period().code(), month.figure().value())));
        detail.history()
                .otherPeriods()
                .forEach(other -> lines.add(line("", "", other.period().code(), other.value())));
        for (BreakdownTable table : detail.breakdowns()) {
            for (BreakdownLine member : table.lines()) {
                for (int i = 0; i < table.months().size(); i++) {
                    String month = table.months().get(i).toString();
                    lines.add(line(
                            table.dimension(),
                            member.member(),
                            month,
                            member.months().get(i)));
                }
            }
        }
        return new CsvTable(COLUMNS, lines);
    }

    private List<String> line(String dimension, String member, String period, DisclosedValue figure) {
        return Cells.texts(new Cells()
                .put("report", detail.heading().report().code())
                .put("ref", detail.row().indicator().name().ref())
                .put("breakdown_dimension", dimension)
                .put("breakdown_value", member)
                .put("period", period)
                .put("displayed", figure.displayed())
                .put("value", Cells.number(figure))
                .put("reason", figure.reason())
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
