package uk.councilportal.target.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;

/** Which targets are taken over into 2017/18; a target is written as indicator:breakdown:year. The report has 1 and 2. */
class YearCopyRuleTest {
    private static final FinancialYear YEAR = new FinancialYear(2017);

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                               ''
            1:0:2016,                         1:0:2017
            1:0:2016 2:3:2016,                1:0:2017 2:3:2017
            1:0:2016 1:0:2017,                ''
            1:0:2016 1:3:2017,                1:0:2017
            1:0:2015,                         ''
            3:0:2016,                         ''
            """)
    void takesOverWhatIsNotSetYet(String kept, String taken) {
        assertThat(YearCopyRule.taken(targets(kept), Set.of(1, 2), YEAR)).isEqualTo(targets(taken));
    }

    private static List<KeptTarget> targets(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split(":"))
                .map(parts -> new KeptTarget(
                        new KeptTarget.Key(
                                Integer.parseInt(parts[0]),
                                Integer.parseInt(parts[1]),
                                new FinancialYear(Integer.parseInt(parts[2]))),
                        new TargetSetting(
                                TargetState.TO_BE_SET, TargetBasis.IN_PERIOD, Optional.empty(), Tolerance.none(), "")))
                .toList();
    }
}
