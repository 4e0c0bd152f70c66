package uk.councilportal.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.review.rules.SettingDifferences.Difference;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

class SettingDifferencesTest {

    @Test
    void tellsWhatDiffersInWordsAndNothingElse() {
        assertThat(SettingDifferences.of(target("95.000000", ">=95"), target("97.500000", ">=95")))
                .containsExactly(entry("target", new Difference("95", "97.5")));
    }

    @Test
    void looksIntoTheGroupsOfASetting() {
        assertThat(SettingDifferences.of(target("95", ">=95"), target("95", ">=97")))
                .containsExactly(entry("green", new Difference(">=95", ">=97")));
    }

    @Test
    void tellsEverythingThatIsSaidOfSomethingNew() {
        assertThat(SettingDifferences.of(Optional.empty(), target("95", ">=95")))
                .containsEntry("target", new Difference("", "95"))
                .containsEntry("green", new Difference("", ">=95"))
                .doesNotContainKey("red");
    }

    private static Optional<TargetSetting> target(String aim, String green) {
        return Optional.of(new TargetSetting(
                TargetState.values()[0],
                TargetBasis.values()[0],
                Optional.of(new BigDecimal(aim)),
                new Tolerance(Optional.empty(), Optional.empty(), Optional.of(ValueRange.parse(green))),
                ""));
    }
}
