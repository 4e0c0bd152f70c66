package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Derivation;
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

/** Files of formulas for the reports SG and EH, each with the indicators 1.1, 1.2 and 1.3. */
class IndicatorDraftingTest {
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

    private void readFormulas(String... rows) {
        StringBuilder file = new StringBuilder("report,ref,numerator,denominator,multiplier,annualised\n");
        for (String row : rows) {
            file.append(row).append(",,1,no\n");
        }
        IndicatorDrafting drafting = new IndicatorDrafting(new AuthorityCode("E08000018"), Set.of());
        List<KeptIndicator> kept = List.of(indicator(1, "1.1"), indicator(2, "1.2"), indicator(3, "1.3"));
        drafting.addReport("SG", kept);
        drafting.addReport("EH", kept);
        drafting.readFormulas(FileSource.of("", file.toString().getBytes(StandardCharsets.UTF_8)), failures);
    }

    private static KeptIndicator indicator(int id, String code) {
        IndicatorDefinition definition = new IndicatorDefinition(
                new IndicatorCode(code),
                new IndicatorPlace("Area", "Title", id, true, ""),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new YearFigure(YearToDateBasis.NONE, List.of(), Optional.empty(), Optional.empty()),
                Derivation.entered());
        return new KeptIndicator(id, definition, List.of());
    }
}
