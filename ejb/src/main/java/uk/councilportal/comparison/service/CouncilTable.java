package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.ProtectedCell;
import uk.councilportal.disclosure.model.ProtectedTable;
import uk.councilportal.disclosure.rules.DisclosureEngine;
import uk.councilportal.disclosure.rules.TimeRelations;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One council's figures of indicators that belong together, with every count behind them and how they follow from each
 * other, so that the disclosure rules can decide what may be shown.
 *
 * <p>A figure is decided together with everything it is tied to: all indicators of its family and, where twelve months
 * are added, all months. So every view decides alike, and no view gives away what another withholds. A percentage whose
 * counts the council has not published is tied to the counts a reader would work out from it.
 */
final class CouncilTable {

    private static final DisplayFormat COUNT = new DisplayFormat(MeasureUnit.COUNT, 0);
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private final Catalogue catalogue;
    private final CouncilFigures figures;
    private final Map<FigureKey, ProtectedCell<FigureKey>> cells = new LinkedHashMap<>();
    private final List<CellRelation<FigureKey>> relations = new ArrayList<>();

    private CouncilTable(Catalogue catalogue, CouncilFigures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** The figures of the family in the months, as the audience may see them. */
    static DisclosedTable<FigureKey> protect(
            Catalogue catalogue, CouncilFigures figures, Scope scope, DisclosureAudience audience) {
        CouncilTable table = new CouncilTable(catalogue, figures);
        scope.family().forEach(code -> scope.months().forEach(month -> table.addFigure(code, month)));
        scope.family().forEach(code -> scope.months().forEach(month -> table.addCounts(code, month)));
        scope.family().forEach(table::addRolling);
        return DisclosureEngine.protect(
                new ProtectedTable<>(List.copyOf(table.cells.values()), table.relations), audience);
    }

    /**
     * What is decided together.
     *
     * @param family indicators that belong together
     * @param months the months
     */
    record Scope(Collection<String> family, Collection<ReportingMonth> months) {}

    private void addFigure(String code, ReportingMonth month) {
        figures.figure(code, month).value().known().ifPresent(number -> {
            FigureKey key = FigureKey.figure(code, month);
            DisplayFormat format = catalogue.recipe(code).indicator().measure().format();
            cells.put(
                    key,
                    ProtectedCell.of(key, figures.council(), MeasureValue.of(number), format, catalogue.policy(code)));
        });
    }

    private void addCounts(String code, ReportingMonth month) {
        ComparedFigure figure = figures.figure(code, month);
        if (!figure.value().isKnown()) {
            return;
        }
        StandardFormula formula = catalogue.formula(code);
        switch (formula.shape()) {
            case COUNT, IN_WORDS -> addSingleMonths(code, figure);
            case OF_COUNT -> addShare(code, month, figure);
            case OF_POPULATION -> addRate(code, month, figure);
            case MEMBER_OF_ALL -> addMember(code, month, figure);
        }
    }

    /** The months behind a count of twelve months that were added; they are printed nowhere. */
    private void addSingleMonths(String code, ComparedFigure figure) {
        if (figure.basis() != FigureBasis.MONTHS_ADDED) {
            return;
        }
        figure.parts().stream()
                .flatMap(part -> figures.behind(code, part))
                .filter(each -> each.key().breakdown().isTotal())
                .forEach(each -> each.outcome()
                        .amounts()
                        .value()
                        .ifPresent(number -> unseen(
                                FigureKey.of(code, each.key().period().end(), FigureKey.Part.MONTH), code, number)));
    }

    private void addShare(String code, ReportingMonth month, ComparedFigure figure) {
        Optional<String> top = catalogue.recipe(code).numeratorCode();
        Optional<String> bottom = catalogue.recipe(code).denominatorCode();
        if (figure.counts().isPresent()) {
            CountPair pair = figure.counts().get();
            FigureKey numerator = count(code, month, new Count(FigureKey.Part.NUMERATOR, top, pair.numerator()));
            FigureKey denominator =
                    count(code, month, new Count(FigureKey.Part.DENOMINATOR, bottom, pair.denominator()));
            relateShare(code, month, numerator, denominator);
            return;
        }
        Optional<ProtectedCell<FigureKey>> whole = bottom.flatMap(counted -> base(code, counted, month));
        Optional<ProtectedCell<FigureKey>> part = top.flatMap(counted -> base(code, counted, month));
        if (whole.isPresent()) {
            BigDecimal implied = figure.value()
                    .known()
                    .orElseThrow()
                    .multiply(whole.get().number().orElseThrow())
                    .divide(catalogue.formula(code).multiplier(), 0, RoundingMode.HALF_UP);
            FigureKey numerator = part.map(ProtectedCell::key)
                    .orElseGet(() -> count(code, month, new Count(FigureKey.Part.NUMERATOR, top, implied)));
            relateShare(code, month, numerator, whole.get().key());
        } else {
            part.ifPresent(cell ->
                    relations.add(new CellRelation.Derived<>(FigureKey.figure(code, month), List.of(cell.key()))));
        }
    }

    /**
     * A percentage is withheld with its counts, and when what is left of its denominator is small (statistics and
     * disclosure, 3.3); the counts themselves are withheld for being small, not for what is left.
     */
    private void relateShare(String code, ReportingMonth month, FigureKey numerator, FigureKey denominator) {
        List<FigureKey> inputs = new ArrayList<>(List.of(numerator, denominator));
        BigDecimal left = number(denominator).subtract(number(numerator));
        if (catalogue.policy(code).isSmall(left)) {
            inputs.add(unseen(FigureKey.of(code, month, FigureKey.Part.REST), code, left));
        }
        relations.add(new CellRelation.Derived<>(FigureKey.figure(code, month), inputs));
    }

    private BigDecimal number(FigureKey key) {
        return cells.get(key).number().orElseThrow();
    }

    private void addRate(String code, ReportingMonth month, ComparedFigure figure) {
        StandardFormula formula = catalogue.formula(code);
        Optional<String> top = catalogue.recipe(code).numeratorCode();
        Optional<BigDecimal> counted = figure.counts()
                .map(CountPair::numerator)
                .or(() -> figures.children(month)
                        .map(children -> figure.value()
                                .known()
                                .orElseThrow()
                                .multiply(children)
                                .divide(yearly(formula), 0, RoundingMode.HALF_UP)));
        counted.ifPresent(number -> relations.add(new CellRelation.Derived<>(
                FigureKey.figure(code, month),
                List.of(count(code, month, new Count(FigureKey.Part.NUMERATOR, top, number))))));
    }

    private static BigDecimal yearly(StandardFormula formula) {
        return formula.annualised() ? formula.multiplier().multiply(MONTHS_OF_A_YEAR) : formula.multiplier();
    }

    /** One member's count, all members of the same breakdown, and that they add up. */
    private void addMember(String code, ReportingMonth month, ComparedFigure figure) {
        Optional<FigurePart> own = part(figure, FigurePart.Role.NUMERATOR);
        Optional<Breakdown> linked = own.flatMap(part -> figures.linked(code, part));
        String all = catalogue.recipe(code).denominatorCode().orElse("");
        if (linked.isEmpty() || figure.counts().isEmpty()) {
            return;
        }
        CountPair pair = figure.counts().get();
        String place = own.get().place();
        List<FigureKey> members = figures.behind(all, own.get())
                .filter(each -> each.key().period().equals(ReportingPeriod.month(month)))
                .filter(each ->
                        each.key().breakdown().dimensions().equals(linked.get().dimensions()))
                .flatMap(each -> each.outcome().amounts().value().stream()
                        .map(number ->
                                unseen(member(all, month, place + each.key().breakdown()), code, number)))
                .toList();
        FigureKey total = unseen(member(all, month, place + linked.get().dimensions()), code, pair.denominator());
        FigureKey numerator = unseen(member(all, month, place + linked.get()), code, pair.numerator());
        if (members.contains(numerator)) {
            relations.add(CellRelation.sum(members, total));
        }
        relateShare(code, month, numerator, total);
    }

    private static FigureKey member(String code, ReportingMonth month, String name) {
        return new FigureKey(code, month, FigureKey.Part.MEMBER, name);
    }

    private static Optional<FigurePart> part(ComparedFigure figure, FigurePart.Role role) {
        return figure.parts().stream().filter(part -> part.role() == role).findFirst();
    }

    /** A count behind a figure: what it stands for, the standard indicator that counts it, and the number. */
    private record Count(FigureKey.Part part, Optional<String> counted, BigDecimal number) {}

    /** The cell of a count: that of the indicator that counts it where it has the same number, or one of its own. */
    private FigureKey count(String code, ReportingMonth month, Count count) {
        if (count.counted().isPresent()) {
            String counted = count.counted().get();
            Optional<ProtectedCell<FigureKey>> known = base(code, counted, month)
                    .filter(cell -> cell.number().orElseThrow().compareTo(count.number()) == 0);
            if (known.isPresent()) {
                return known.get().key();
            }
            FigureKey year = FigureKey.of(counted, month, FigureKey.Part.YEAR);
            if (catalogue.formula(code).months() > 1 && !cells.containsKey(year)) {
                return unseen(year, counted, count.number());
            }
        }
        return unseen(FigureKey.of(code, month, count.part()), code, count.number());
    }

    /** The count as a figure of its own: of the month, or of the twelve months where twelve are added. */
    private Optional<ProtectedCell<FigureKey>> base(String code, String counted, ReportingMonth month) {
        boolean months = catalogue.formula(code).months() > 1 && !catalogue.coversYear(counted);
        FigureKey key = months ? FigureKey.of(counted, month, FigureKey.Part.YEAR) : FigureKey.figure(counted, month);
        return Optional.ofNullable(cells.get(key));
    }

    private FigureKey unseen(FigureKey key, String code, BigDecimal number) {
        cells.computeIfAbsent(
                key,
                absent -> ProtectedCell.of(
                                key, figures.council(), MeasureValue.of(number), COUNT, catalogue.policy(code))
                        .unseen());
        return key;
    }

    private void addRolling(String code) {
        Map<ReportingMonth, FigureKey> totals = keys(code, FigureKey.Part.YEAR);
        if (!totals.isEmpty()) {
            relations.addAll(TimeRelations.rolling(keys(code, FigureKey.Part.FIGURE), totals));
        }
        Map<ReportingMonth, FigureKey> months = keys(code, FigureKey.Part.MONTH);
        if (!months.isEmpty()) {
            relations.addAll(TimeRelations.rolling(months, keys(code, FigureKey.Part.FIGURE)));
        }
    }

    private Map<ReportingMonth, FigureKey> keys(String code, FigureKey.Part part) {
        Map<ReportingMonth, FigureKey> keys = new TreeMap<>();
        cells.keySet().stream()
                .filter(key -> key.code().equals(code) && key.part() == part)
                .forEach(key -> keys.put(key.month(), key));
        return keys;
    }
}
