package uk.councilportal.entry.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.entry.exchange.PasteGrid;
import uk.councilportal.entry.exchange.PastedBlock;
import uk.councilportal.entry.exchange.PastedBlockParser;
import uk.councilportal.entry.exchange.PastedCell;
import uk.councilportal.entry.exchange.PastedProblem;
import uk.councilportal.entry.rules.CellKind;
import uk.councilportal.entry.rules.DuePeriodRule;
import uk.councilportal.entry.service.PasteLine.Kind;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.rules.ReportMonths;

/** Holds a pasted block against the grid: which figures it means, what is kept of them and what may be written. */
final class PastePlanner {
    private static final int SHOWN_MONTHS = 12;

    private final GridMaterial material;
    private final ReportMonths months;
    private final Map<Integer, KeptIndicator> indicators;
    private final Map<ReportingMonth, GridComposer> composers = new HashMap<>();

    PastePlanner(GridMaterial material, ReportMonths months) {
        this.material = material;
        this.months = months;
        this.indicators =
                material.indicators().stream().collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
    }

    /** A row of the grid. */
    private record Line(EntryIndicator indicator, Breakdown breakdown) {
        PasteGrid.Row row() {
            return new PasteGrid.Row(indicator.ref(), indicator.title(), breakdown.members(), indicator.format());
        }

        boolean is(EntryPlace place) {
            return indicator.ref().equals(place.ref()) && breakdown.equals(place.breakdown());
        }
    }

    PastePlan plan(PasteRequest request) {
        List<Line> shown = shown(request.anchor());
        List<Line> rows = new ArrayList<>(shown);
        all().filter(line -> !shown.contains(line)).forEach(rows::add);
        PasteGrid grid = new PasteGrid(
                rows.stream().map(Line::row).toList(), shown.size(), material.month(), anchor(request, shown));
        PastedBlock block = PastedBlockParser.read(request.text(), grid);
        Stream<PastePlan.Planned> figures = block.cells().stream().map(cell -> planned(cell, rows.get(cell.gridRow())));
        Stream<PastePlan.Planned> problems = block.problems().stream().map(this::rejected);
        return new PastePlan(
                block,
                Stream.concat(figures, problems)
                        .sorted((one, other) -> Integer.compare(
                                one.line().source().row(), other.line().source().row()))
                        .toList());
    }

    /** The rows that follow each other on the screen: the whole council's, or those of one indicator when it is open. */
    private List<Line> shown(Optional<EntryPlace> anchor) {
        ReportingMonth month = anchor.map(EntryPlace::month).orElse(material.month());
        Optional<String> opened =
                anchor.filter(place -> !place.breakdown().isTotal()).map(EntryPlace::ref);
        return all().filter(line -> isUsed(line, month))
                .filter(line -> opened.map(line.indicator().ref()::equals)
                        .orElse(line.breakdown().isTotal()))
                .toList();
    }

    private Stream<Line> all() {
        return composer(material.month()).areasOfAllRows().stream()
                .flatMap(area -> area.indicators().stream())
                .flatMap(indicator -> indicator.rows().stream().map(row -> new Line(indicator, row.breakdown())));
    }

    private static Optional<PasteGrid.Anchor> anchor(PasteRequest request, List<Line> shown) {
        return request.anchor()
                .flatMap(place -> IntStream.range(0, shown.size())
                        .filter(row -> shown.get(row).is(place))
                        .mapToObj(row -> new PasteGrid.Anchor(row, place.month()))
                        .findFirst());
    }

    private PastePlan.Planned planned(PastedCell cell, Line row) {
        IndicatorDefinition indicator = indicators.get(row.indicator().id()).definition();
        MonthAccess access = months.accessTo(cell.month());
        boolean shown = cell.month().monthsUntil(material.month()) <= SHOWN_MONTHS
                && !cell.month().isAfter(material.month());
        if (!shown || access == MonthAccess.CLOSED) {
            return notWritten(Kind.REJECTED, cell, row, "entry.paste.closedMonth");
        }
        if (!isUsed(row, cell.month())) {
            return notWritten(Kind.REJECTED, cell, row, "entry.paste.notUsed");
        }
        CellKind kind = composer(cell.month()).kind(indicator, row.breakdown());
        return switch (kind) {
            case COMPUTED -> notWritten(Kind.LEFT_OUT, cell, row, "entry.paste.computed");
            case NOT_DUE -> notWritten(Kind.LEFT_OUT, cell, row, "entry.paste.notDue");
            case ENTERED -> entered(cell, row, indicator, access);
        };
    }

    private boolean isUsed(Line row, ReportingMonth month) {
        IndicatorDefinition indicator = indicators.get(row.indicator().id()).definition();
        return composer(material.month()).isUsed(indicator, row.breakdown(), month);
    }

    private PastePlan.Planned entered(PastedCell cell, Line row, IndicatorDefinition indicator, MonthAccess access) {
        ReportingPeriod period =
                DuePeriodRule.due(indicator.measure().frequency(), cell.month()).orElseThrow();
        FigureCell figure =
                new FigureCell(row.indicator().id(), material.numbers().getOrDefault(row.breakdown(), 0), period);
        Optional<ObservationRow> kept = Optional.ofNullable(material.rows().get(figure));
        CellContent before = kept.map(CellContent::of).orElseGet(CellContent::nothing);
        CellResolution.Result result =
                new CellResolution(EntryChange.typed(cell.place().text(), 0), before).resolve(indicator.format());
        if (result instanceof CellResolution.Result.Rejected rejected) {
            EntryAnswer.Refused answer = rejected.answer();
            PasteLine.Message message = new PasteLine.Message(answer.messageKey(), answer.arguments());
            return new PastePlan.Planned(line(Kind.REJECTED, cell, row, Optional.of(message)), Optional.empty());
        }
        CellContent content = ((CellResolution.Result.Accepted) result).content();
        Kind kind = kind(before, content);
        PastePlan.Writing writing = new PastePlan.Writing(
                figure, content, kept.map(ObservationRow::revision).orElse(0), access);
        PasteLine line =
                new PasteLine(kind, source(cell, row), Optional.of(target(cell, row)), before.text(), Optional.empty());
        return new PastePlan.Planned(line, Optional.of(writing));
    }

    private static Kind kind(CellContent before, CellContent after) {
        if (after.saysTheSameAs(before)) {
            return Kind.UNCHANGED;
        }
        return before.text().isEmpty() ? Kind.NEW : Kind.CHANGED;
    }

    private GridComposer composer(ReportingMonth month) {
        return composers.computeIfAbsent(
                month,
                other -> new GridComposer(new GridMaterial(
                        other,
                        material.indicators(),
                        material.numbers(),
                        material.inputs(),
                        material.rows(),
                        material.stamps(),
                        material.marks(),
                        material.national())));
    }

    private static PastePlan.Planned notWritten(Kind kind, PastedCell cell, Line row, String key) {
        PasteLine.Message message =
                new PasteLine.Message(key, List.of(cell.month().longName()));
        return new PastePlan.Planned(line(kind, cell, row, Optional.of(message)), Optional.empty());
    }

    private PastePlan.Planned rejected(PastedProblem problem) {
        PasteLine.Source source = new PasteLine.Source(
                problem.place().row(),
                problem.place().column(),
                problem.place().text(),
                problem.ref(),
                title(problem.ref()));
        PasteLine.Message message = new PasteLine.Message(problem.messageKey(), problem.arguments());
        return new PastePlan.Planned(
                new PasteLine(Kind.REJECTED, source, Optional.empty(), "", Optional.of(message)), Optional.empty());
    }

    private String title(String ref) {
        return material.definitions().stream()
                .filter(indicator -> indicator.code().value().equals(ref))
                .map(indicator -> indicator.place().title())
                .findFirst()
                .orElse("");
    }

    private static PasteLine line(Kind kind, PastedCell cell, Line row, Optional<PasteLine.Message> message) {
        return new PasteLine(kind, source(cell, row), Optional.of(target(cell, row)), "", message);
    }

    private static PasteLine.Source source(PastedCell cell, Line row) {
        return new PasteLine.Source(
                cell.place().row(),
                cell.place().column(),
                cell.place().text(),
                row.indicator().ref(),
                row.indicator().title());
    }

    private static PasteLine.Target target(PastedCell cell, Line row) {
        return new PasteLine.Target(
                row.indicator().ref(), row.indicator().title(), row.breakdown().members(), cell.month());
    }
}
