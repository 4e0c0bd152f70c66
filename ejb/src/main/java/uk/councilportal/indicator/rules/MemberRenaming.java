package uk.councilportal.indicator.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.SignedTerm;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.indicator.model.YearFigure;

/**
 * Lets what names a member of a dimension follow when the member gets another name: formulas, other expressions, checks and
 * links to the national catalogue. Everything else stays as it is.
 */
public final class MemberRenaming {
    private final Map<BreakdownPart, String> names;

    /** @param names the new names by the members as they are called now */
    public MemberRenaming(Map<BreakdownPart, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The indicator as it names the members then; equal to the one given where it names none of them. */
    public KeptIndicator of(KeptIndicator kept) {
        return new KeptIndicator(
                kept.id(),
                of(kept.definition()),
                kept.links().stream().map(this::of).toList());
    }

    private IndicatorDefinition of(IndicatorDefinition was) {
        YearFigure year = was.year();
        return new IndicatorDefinition(
                was.code(),
                was.place(),
                was.measure(),
                new YearFigure(year.basis(), year.months(), year.source(), of(year.weight())),
                of(was.derivation()),
                was.ownerRole(),
                of(was.checks()));
    }

    private Derivation of(Derivation was) {
        return new Derivation(
                was.formulas().stream().map(this::of).toList(),
                of(was.parts()),
                of(was.shareOf()),
                of(was.rollingSumOf()),
                was.direction());
    }

    private Formula of(Formula was) {
        return new Formula(was.scope(), of(was.numerator()), of(was.denominator()), was.multiplier(), was.annualised());
    }

    private IndicatorChecks of(IndicatorChecks was) {
        return new IndicatorChecks(
                was.range(),
                was.stock()
                        .map(stock ->
                                new IndicatorChecks.Stock(of(stock.movement()), stock.within(), stock.severity())),
                was.part().map(part -> new IndicatorChecks.Part(of(part.whole()), part.severity())),
                was.jump());
    }

    private StandardLink of(StandardLink was) {
        return new StandardLink(
                was.code(),
                new Breakdown(of(was.breakdown().parts())),
                was.standardCode(),
                was.comparability(),
                was.note());
    }

    private Optional<Expression> of(Optional<Expression> was) {
        return was.map(this::of);
    }

    private Expression of(Expression was) {
        return new Expression(was.terms().stream()
                .map(signed -> new SignedTerm(signed.negative(), of(signed.term())))
                .toList());
    }

    private Term of(Term was) {
        if (was instanceof Term.SumOf sum) {
            return new Term.SumOf(sum.months(), of(sum.figure()));
        }
        return was instanceof Term.FigureOf figure ? of(figure) : was;
    }

    private Term.FigureOf of(Term.FigureOf was) {
        Optional<Selection> selection = was.selection().map(named -> new Selection(of(named.parts())));
        return new Term.FigureOf(was.code(), selection, was.component());
    }

    private List<BreakdownPart> of(List<BreakdownPart> was) {
        return was.stream()
                .map(part -> new BreakdownPart(part.dimension(), names.getOrDefault(part, part.member())))
                .toList();
    }
}
