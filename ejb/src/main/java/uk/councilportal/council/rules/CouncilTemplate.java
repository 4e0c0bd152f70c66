package uk.councilportal.council.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilStructure;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.SignedTerm;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.indicator.model.YearFigure;

/**
 * What of another council's structure can be copied: reports, indicators, dimensions, formulas and links.
 *
 * <p>Titles of reports and headings of columns are copied. What a council says about its figures stays with it: data notes, notes on links, reasons and limits of
 * checks, and formulas that hold a number such as a year's target. Named series of populations become the ordinary one.
 * Reports that end are left out, and indicators no longer used, unless a formula still reads them. A deadline is the council's own.
 */
public final class CouncilTemplate {
    private final AuthorityCode target;
    private final String prefix;

    /**
     * @param target the council it is copied for
     * @param prefix what the codes of its reports begin with: of ROTH-SG and the prefix LEEDS comes LEEDS-SG
     */
    public CouncilTemplate(AuthorityCode target, String prefix) {
        this.target = target;
        this.prefix = prefix;
    }

    /** The structure as the target's own. */
    public CouncilStructure copy(CouncilStructure source) {
        return new CouncilStructure(
                source.dimensions(),
                source.reports().stream()
                        .filter(report ->
                                report.definition().calendar().retiredFrom().isEmpty())
                        .map(this::report)
                        .toList());
    }

    private CouncilStructure.Report report(CouncilStructure.Report source) {
        ReportDefinition definition = source.definition();
        List<CouncilStructure.Line> lines = source.indicators().stream()
                .filter(line -> !line.definition().place().retired() || isRead(line, source.indicators()))
                .map(CouncilTemplate::line)
                .toList();
        return new CouncilStructure.Report(
                new ReportDefinition(code(definition.code()), target, definition.title(), definition.layout()), lines);
    }

    /** What stands behind the first hyphen stays: it tells a council's reports apart. */
    private String code(String source) {
        int hyphen = source.indexOf('-');
        return hyphen < 0 ? prefix : prefix + source.substring(hyphen);
    }

    private static boolean isRead(CouncilStructure.Line line, List<CouncilStructure.Line> all) {
        String quoted = "[" + line.definition().code() + "]";
        return all.stream()
                .filter(other -> !other.definition().place().retired())
                .flatMap(other -> expressions(other.definition()))
                .anyMatch(expression -> expression.toString().contains(quoted));
    }

    private static Stream<Expression> expressions(IndicatorDefinition definition) {
        Derivation derivation = definition.derivation();
        return Stream.concat(
                derivation.formulas().stream()
                        .flatMap(each -> Stream.concat(Stream.of(each.numerator()), each.denominator().stream())),
                Stream.of(
                                derivation.parts(),
                                derivation.shareOf(),
                                derivation.rollingSumOf(),
                                definition.year().weight())
                        .flatMap(Optional::stream));
    }

    private static CouncilStructure.Line line(CouncilStructure.Line source) {
        IndicatorDefinition was = source.definition();
        IndicatorPlace place = was.place();
        IndicatorDefinition definition = new IndicatorDefinition(
                was.code(),
                new IndicatorPlace(
                        place.area(), place.title(), place.position(), place.onScorecard(), "", place.retired()),
                was.measure(),
                year(was.year()),
                derivation(was.derivation()),
                was.ownerRole(),
                checks(was.checks()));
        return new CouncilStructure.Line(
                definition,
                source.links().stream().map(CouncilTemplate::withoutNote).toList());
    }

    private static StandardLink withoutNote(StandardLink link) {
        return new StandardLink(link.code(), link.breakdown(), link.standardCode(), link.comparability(), "");
    }

    private static YearFigure year(YearFigure was) {
        return new YearFigure(was.basis(), was.months(), was.source(), general(was.weight()));
    }

    private static Derivation derivation(Derivation was) {
        List<Formula> formulas = was.formulas().stream()
                .filter(formula -> Stream.concat(Stream.of(formula.numerator()), formula.denominator().stream())
                        .noneMatch(CouncilTemplate::holdsANumber))
                .map(CouncilTemplate::formula)
                .toList();
        return new Derivation(
                formulas, general(was.parts()), general(was.shareOf()), general(was.rollingSumOf()), was.direction());
    }

    private static Formula formula(Formula was) {
        return new Formula(
                was.scope(),
                ofOrdinaryPopulation(was.numerator()),
                was.denominator().map(CouncilTemplate::ofOrdinaryPopulation),
                was.multiplier(),
                was.annualised());
    }

    private static IndicatorChecks checks(IndicatorChecks was) {
        IndicatorChecks none = IndicatorChecks.none();
        return new IndicatorChecks(none.range(), none.stock(), was.part(), none.jump());
    }

    private static Optional<Expression> general(Optional<Expression> was) {
        return was.filter(expression -> !holdsANumber(expression)).map(CouncilTemplate::ofOrdinaryPopulation);
    }

    private static boolean holdsANumber(Expression expression) {
        return expression.terms().stream().anyMatch(term -> term.term() instanceof Term.Constant);
    }

    private static Expression ofOrdinaryPopulation(Expression was) {
        return new Expression(was.terms().stream()
                .map(term -> term.term() instanceof Term.PopulationOf
                        ? new SignedTerm(term.negative(), new Term.PopulationOf(""))
                        : term)
                .toList());
    }
}
