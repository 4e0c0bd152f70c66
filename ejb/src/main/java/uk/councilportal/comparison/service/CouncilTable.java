package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.model.ProtectedCell;
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
    private final CellBook book;
    private final CouncilPolicy own;
    private final Map<FigureKey, FigureKey> counted = new HashMap<>();

    /** The council's figures of one issue, to be written into the book as protected by the catalogue and the council's own policy. */
    CouncilTable(Catalogue catalogue, CouncilFigures figures, CellBook book, CouncilPolicy own) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.book = book;
        this.own = own;
        book.turn();
    }

    /** Adds the months, and how they belong together. */
    void addMonths(Collection<String> family, Collection<ReportingMonth> months) {
        List<ReportingPeriod> periods =
                months.stream().map(ReportingPeriod::month).toList();
        add(family, periods);
        family.forEach(code -> PeriodSums.addRolling(book, code));
    }

    /** Adds quarters, whose counts are the sums of their months. */
    void addQuarters(Collection<String> family, Collection<ReportingPeriod> quarters) {
        add(family, quarters);
        family.forEach(code -> quarters.forEach(quarter -> addQuarter(code, quarter)));
    }

    /** All figures first: the counts behind one may be figures themselves. */
    private void add(Collection<String> family, Collection<ReportingPeriod> periods) {
        List<Known> known = new ArrayList<>();
        for (String code : family) {
            for (ReportingPeriod period : periods) {
                ComparedFigure figure = figures.figure(code, period);
                if (figure.value().isKnown() && figures.meant(code, period).equals(period)) {
                    addFigure(code, period, figure.value());
                    known.add(new Known(code, period, figure));
                }
            }
        }
        known.forEach(each -> addCounts(each.code(), each.period(), each.figure()));
    }

    /** A figure that has a number. */
    private record Known(String code, ReportingPeriod period, ComparedFigure figure) {}

    private void addFigure(String code, ReportingPeriod period, MeasureValue value) {
        DisplayFormat format = catalogue.format(code, period.end());
        book.put(
                FigureKey.figure(code, period),
                key -> ProtectedCell.of(key, figures.council(), value, format, policy(code, period.end())));
    }

    private void addCounts(String code, ReportingPeriod period, ComparedFigure figure) {
        StandardFormula formula = catalogue.formula(code);
        switch (formula.shape()) {
            case COUNT, IN_WORDS -> addSingleMonths(code, period, figure);
            case OF_COUNT -> addShare(code, period, figure);
            case OF_POPULATION -> addRate(code, period, figure);
            case MEMBER_OF_ALL -> addMember(code, period, figure);
        }
    }

    /** The months behind a count of twelve months that were added; they are printed nowhere. */
    private void addSingleMonths(String code, ReportingPeriod period, ComparedFigure figure) {
        if (figure.basis() != FigureBasis.MONTHS_ADDED || period.months() > 1) {
            return;
        }
        figure.parts().stream()
                .flatMap(part -> figures.behind(code, part))
                .filter(each -> each.key().breakdown().isTotal())
                .forEach(each -> each.outcome()
                        .amounts()
                        .value()
                        .ifPresent(number -> unseen(
                                FigureKey.of(
                                        code,
                                        ReportingPeriod.month(
                                                each.key().period().end()),
                                        FigureKey.Part.MONTH),
                                code,
                                number)));
    }

    private void addShare(String code, ReportingPeriod period, ComparedFigure figure) {
        Optional<String> top = catalogue.recipe(code).numeratorCode();
        Optional<String> bottom = catalogue.recipe(code).denominatorCode();
        if (figure.counts().isPresent()) {
            CountPair pair = figure.counts().get();
            FigureKey numerator = count(code, period, new Count(FigureKey.Part.NUMERATOR, top, pair.numerator()));
            FigureKey denominator =
                    count(code, period, new Count(FigureKey.Part.DENOMINATOR, bottom, pair.denominator()));
            relateShare(code, period, numerator, denominator);
            return;
        }
        Optional<ProtectedCell<FigureKey>> whole = bottom.flatMap(counted -> base(code, counted, period));
        Optional<ProtectedCell<FigureKey>> part = top.flatMap(counted -> base(code, counted, period));
        if (whole.isPresent()) {
            BigDecimal implied = figure.value()
                    .known()
                    .orElseThrow()
                    .multiply(whole.get().number().orElseThrow())
                    .divide(catalogue.formula(code).multiplier(), 0, RoundingMode.HALF_UP);
            FigureKey numerator = part.map(ProtectedCell::key)
                    .orElseGet(() -> count(code, period, new Count(FigureKey.Part.NUMERATOR, top, implied)));
            relateShare(code, period, numerator, whole.get().key());
        } else {
            part.ifPresent(cell -> book.relate(new CellRelation.Derived<>(figure(code, period), List.of(cell.key()))));
        }
    }

    /**
     * A percentage is withheld with its counts, and when what is left of its denominator is small (statistics and
     * disclosure, 3.3). What is left follows from the two counts as well, so that the denominator is withheld then; the
     * numerator is not, because it is small neither itself nor by what it tells alone.
     */
    private void relateShare(String code, ReportingPeriod period, FigureKey numerator, FigureKey denominator) {
        List<FigureKey> inputs = new ArrayList<>(List.of(numerator, denominator));
        BigDecimal left = number(denominator).subtract(number(numerator));
        if (policy(code, period.end()).isSmall(left)) {
            FigureKey rest = unseen(FigureKey.of(code, period, FigureKey.Part.REST), code, left);
            inputs.add(rest);
            book.relate(new CellRelation.Sum<>(List.of(
                    new CellRelation.Term<>(numerator, 1, true),
                    new CellRelation.Term<>(rest, 1, true),
                    new CellRelation.Term<>(denominator, -1, false))));
        }
        book.relate(new CellRelation.Derived<>(figure(code, period), inputs));
    }

    private DisclosurePolicy policy(String code, ReportingMonth month) {
        return catalogue.policy(code, month).tightenedBy(own);
    }

    private BigDecimal number(FigureKey key) {
        return book.number(key);
    }

    private FigureKey figure(String code, ReportingPeriod period) {
        return book.find(FigureKey.figure(code, period)).orElseThrow().key();
    }

    private void addRate(String code, ReportingPeriod period, ComparedFigure figure) {
        StandardFormula formula = catalogue.formula(code);
        Optional<String> top = catalogue.recipe(code).numeratorCode();
        Optional<BigDecimal> counted = figure.counts()
                .map(CountPair::numerator)
                .or(() -> figures.children(period.end())
                        .map(children -> figure.value()
                                .known()
                                .orElseThrow()
                                .multiply(children)
                                .divide(yearly(formula, period), 0, RoundingMode.HALF_UP)));
        counted.ifPresent(number -> book.relate(new CellRelation.Derived<>(
                figure(code, period), List.of(count(code, period, new Count(FigureKey.Part.NUMERATOR, top, number))))));
    }

    /** By what a count is multiplied in a rate; a month is brought to a year twelve times, a quarter four times. */
    private static BigDecimal yearly(StandardFormula formula, ReportingPeriod period) {
        return formula.annualised()
                ? formula.multiplier().multiply(MONTHS_OF_A_YEAR).divide(BigDecimal.valueOf(period.months()))
                : formula.multiplier();
    }

    /** One member's count, all members of the same breakdown, and that they add up. */
    private void addMember(String code, ReportingPeriod period, ComparedFigure figure) {
        Optional<FigurePart> own = part(figure, FigurePart.Role.NUMERATOR);
        Optional<Breakdown> linked = own.flatMap(part -> figures.linked(code, part));
        String all = catalogue.recipe(code).denominatorCode().orElse("");
        if (linked.isEmpty() || figure.counts().isEmpty()) {
            return;
        }
        CountPair pair = figure.counts().get();
        String place = own.get().place();
        List<FigureKey> members = figures.behind(all, own.get())
                .filter(each -> each.key().period().equals(period))
                .filter(each ->
                        each.key().breakdown().dimensions().equals(linked.get().dimensions()))
                .flatMap(each -> each.outcome().amounts().value().stream()
                        .map(number ->
                                unseen(member(all, period, place + each.key().breakdown()), code, number)))
                .toList();
        FigureKey total = unseen(member(all, period, place + linked.get().dimensions()), code, pair.denominator());
        FigureKey numerator = unseen(member(all, period, place + linked.get()), code, pair.numerator());
        if (members.contains(numerator)) {
            book.relate(CellRelation.sum(members, total));
        }
        relateShare(code, period, numerator, total);
    }

    private static FigureKey member(String code, ReportingPeriod period, String name) {
        return new FigureKey(code, period, FigureKey.Part.MEMBER, name, 0);
    }

    private static Optional<FigurePart> part(ComparedFigure figure, FigurePart.Role role) {
        return figure.parts().stream().filter(part -> part.role() == role).findFirst();
    }

    /** A count behind a figure: what it stands for, the standard indicator that counts it, and the number. */
    private record Count(FigureKey.Part part, Optional<String> counted, BigDecimal number) {}

    /** The cell of a count: that of the indicator that counts it where it has the same number, or one of its own. */
    private FigureKey count(String code, ReportingPeriod period, Count count) {
        FigureKey key = countCell(code, period, count);
        counted.put(FigureKey.of(code, period, count.part()), key);
        return key;
    }

    private FigureKey countCell(String code, ReportingPeriod period, Count count) {
        if (count.counted().isPresent()) {
            String counts = count.counted().get();
            Optional<ProtectedCell<FigureKey>> known = base(code, counts, period)
                    .filter(cell -> cell.number().orElseThrow().compareTo(count.number()) == 0);
            if (known.isPresent()) {
                return known.get().key();
            }
            FigureKey year = FigureKey.of(counts, period, FigureKey.Part.YEAR);
            if (catalogue.formula(code).months() > 1 && book.find(year).isEmpty()) {
                return unseen(year, counts, count.number());
            }
        }
        return unseen(FigureKey.of(code, period, count.part()), code, count.number());
    }

    /** The count as a figure of its own: of the month, or of the twelve months where twelve are added. */
    private Optional<ProtectedCell<FigureKey>> base(String code, String counts, ReportingPeriod period) {
        boolean months = catalogue.formula(code).months() > 1 && !catalogue.coversYear(counts);
        return book.find(months ? FigureKey.of(counts, period, FigureKey.Part.YEAR) : FigureKey.figure(counts, period));
    }

    private FigureKey unseen(FigureKey figure, String code, BigDecimal number) {
        return book.put(
                figure,
                key -> ProtectedCell.of(
                                key, figures.council(), MeasureValue.of(number), COUNT, policy(code, figure.month()))
                        .unseen());
    }

    /** A quarter and its months, of the count itself or of the counts it divides. */
    private void addQuarter(String code, ReportingPeriod quarter) {
        if (catalogue.formula(code).shape() == StandardFormula.Shape.COUNT) {
            PeriodSums.addQuarter(
                    book,
                    quarter,
                    period -> book.find(FigureKey.figure(code, period)).map(ProtectedCell::key));
        }
        for (FigureKey.Part part : List.of(FigureKey.Part.NUMERATOR, FigureKey.Part.DENOMINATOR)) {
            PeriodSums.addQuarter(
                    book, quarter, period -> Optional.ofNullable(counted.get(FigureKey.of(code, period, part))));
        }
    }
}
