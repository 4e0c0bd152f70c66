package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** Files for the reports SG and EH, each with the counts 1.1, 1.2 and 1.3 and the percentage 1.4. */
class IndicatorDraftingTest {
    private static final AuthorityCode COUNCIL = new AuthorityCode("E08000018");
    private static final List<Dimension> AREAS =
            List.of(new Dimension("area", "Area", List.of(new DimensionMember("North", false))));
    private static final String FORMULAS = "report,ref,numerator,denominator,multiplier,annualised\n";
    private static final String INDICATORS =
            "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard\n";

    private final FailureLog failures = new FailureLog();

    @Test
    void refusesACircleAtTheFormulasThatMakeIt() {
        readFormulas("SG,1.1,[1.2]", "SG,1.2,[1.3]", "SG,1.2,[1.1]", "SG,1.3,[1.2]#num");

        assertThat(failures.kept())
                .extracting(failure -> failure.line() + " " + failure.column() + ": " + failure.message())
                .containsExactly(
                        "2 numerator: It goes round in a circle: 1.1 from 1.2 from 1.1",
                        "4 numerator: It goes round in a circle: 1.2 from 1.1 from 1.2");
    }

    @Test
    void takesFormulasThatLeadToAnotherReportsIndicatorOfTheSameReference() {
        readFormulas("SG,1.1,[1.2]", "EH,1.2,[1.1]");

        assertThat(failures.kept()).isEmpty();
    }

    @Test
    void checksUnitsAndMembersOfFilesAsTheFormDoes() {
        readFormulas("SG,1.1,[1.2]{area=West}", "SG,1.2,[1.3] + [1.4]", "SG,1.3,[9.9]");

        assertThat(failures.kept())
                .extracting(failure -> failure.line() + " " + failure.column() + ": " + failure.message())
                .containsExactly(
                        "2 numerator: The breakdown \"area\" has no member \"West\"",
                        "3 numerator: It adds figures of different units: count, percent",
                        "4 numerator: It refers to [9.9], which the report does not have");
    }

    @Test
    void looksAgainAtFormulasThatUseAnIndicatorWhoseUnitChanges() {
        IndicatorDrafting drafting = readFormulas("SG,1.1,[1.2]", "EH,1.1,[1.2]");
        IndicatorDrafting next = new IndicatorDrafting(COUNCIL, Set.of(), AREAS);
        next.addReport("SG", kept(drafting, "SG"));
        next.addReport("EH", kept(drafting, "EH"));
        next.readIndicators(
                file(INDICATORS + "SG,1.2,Area,2,Title,NEUTRAL,PERCENT,1,MONTHLY,NONE,NONE,yes\n"), failures);
        assertThat(failures.kept()).isEmpty();
        next.checkUnits(failures);

        assertThat(failures.kept())
                .extracting(failure -> failure.line() + " " + failure.column() + ": " + failure.message())
                .containsExactly("2 unit: Formula 1 of 1.1 no longer fits: It gives another unit (percent) than the"
                        + " indicator has");
    }

    @Test
    void looksAgainAtItsOwnFormulasAndLeavesThoseThatAreToldAnew() {
        IndicatorDrafting drafting = readFormulas("SG,1.1,[1.2]", "SG,1.3,[1.2]");
        IndicatorDrafting next = new IndicatorDrafting(COUNCIL, Set.of(), AREAS);
        next.addReport("SG", kept(drafting, "SG"));
        next.readIndicators(
                file(INDICATORS + "SG,1.1,Area,1,Title,NEUTRAL,PERCENT,1,MONTHLY,NONE,NONE,yes\n"
                        + "SG,1.2,Area,2,Title,NEUTRAL,DAYS,1,MONTHLY,NONE,NONE,yes\n"),
                failures);
        next.readFormulas(file(FORMULAS + "SG,1.3,[1.2],,1,no\n"), failures);
        next.checkUnits(failures);

        assertThat(failures.kept())
                .extracting(failure -> failure.line() + " " + failure.message())
                .containsExactlyInAnyOrder(
                        "2 It gives another unit (days) than the indicator has",
                        "2 Formula 1 of 1.1 no longer fits: It gives another unit (days) than the indicator has",
                        "3 Formula 1 of 1.1 no longer fits: It gives another unit (days) than the indicator has");
    }

    private static List<KeptIndicator> kept(IndicatorDrafting drafting, String report) {
        return drafting.drafts().entrySet().stream()
                .filter(draft -> draft.getKey().report().equals(report))
                .map(draft -> new KeptIndicator(
                        draft.getValue().kept().orElseThrow().id(),
                        draft.getValue().definition(),
                        List.of()))
                .toList();
    }

    private static FileSource file(String text) {
        return FileSource.of("", text.getBytes(StandardCharsets.UTF_8));
    }

    private IndicatorDrafting readFormulas(String... rows) {
        StringBuilder file = new StringBuilder(FORMULAS);
        for (String row : rows) {
            file.append(row).append(",,1,no\n");
        }
        IndicatorDrafting drafting = new IndicatorDrafting(COUNCIL, Set.of(), AREAS);
        List<KeptIndicator> kept = List.of(
                indicator(1, "1.1", MeasureUnit.COUNT),
                indicator(2, "1.2", MeasureUnit.COUNT),
                indicator(3, "1.3", MeasureUnit.COUNT),
                indicator(4, "1.4", MeasureUnit.PERCENT));
        drafting.addReport("SG", kept);
        drafting.addReport("EH", kept);
        drafting.readFormulas(file(file.toString()), failures);
        return drafting;
    }

    private static KeptIndicator indicator(int id, String code, MeasureUnit unit) {
        IndicatorDefinition definition = new IndicatorDefinition(
                new IndicatorCode(code),
                new IndicatorPlace("Area", "Title", id, true, ""),
                new Measure(unit, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new YearFigure(YearToDateBasis.NONE, List.of(), Optional.empty(), Optional.empty()),
                Derivation.entered());
        return new KeptIndicator(id, definition, List.of());
    }
}
