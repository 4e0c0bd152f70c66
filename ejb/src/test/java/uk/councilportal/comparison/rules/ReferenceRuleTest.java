package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.ReferenceBasis;
import uk.councilportal.scorecard.published.SampleData;

/** What official statistics publish for a year, beside what a council publishes for a month. */
class ReferenceRuleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "cpp-rate, SAME, true",
        "lac-count, SAME, true",
        "rereferral-rate-12m, SAME, true",
        "lac-3-placements, SAME, true",
        "persistent-absence-primary, SAME, true",
        "assessment-timeliness-45wd, YEAR_BESIDE_MONTH, true",
        "referral-source-police-pct, YEAR_BESIDE_MONTH, true",
        "referral-rate-annualised, YEAR_BESIDE_MONTH, true",
        "referrals-received, OTHER_LENGTH, false",
        "lac-started, OTHER_LENGTH, false"
    })
    void holdsAYearAgainstAMonthOnlyWhereBothAreShares(String code, ReferenceBasis basis, boolean compares) {
        assertThat(ReferenceRule.basis(SampleData.catalogue().get(code))).isEqualTo(basis);
        assertThat(basis.compares()).isEqualTo(compares);
        assertThat(basis.words().isEmpty()).isEqualTo(basis == ReferenceBasis.SAME);
    }
}
