package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** What one view withholds no other view shows: asked for alone or together, a figure is decided in the same way. */
class EveryViewDecidesAlikeTest {

    /** Counts of which many others are made. */
    static final List<String> COUNTS =
            List.of("rereferrals", "referrals-received", "contacts-received", "cpp-started", "cpp-repeat-starts");
    /** These counts and what is made of them. */
    static final List<String> ALL = List.of(
            "rereferrals",
            "referrals-received",
            "contacts-received",
            "contact-to-referral-rate",
            "referral-rate-annualised",
            "referral-rate-12m",
            "rereferral-rate-in-month",
            "rereferral-rate-12m",
            "cpp-started",
            "cpp-start-rate-12m",
            "cpp-repeat-starts",
            "cpp-repeat-pct-12m");

    @Test
    void showsTheSameAloneAndTogether() {
        int withheld = 0;
        for (int seed = 0; seed < 15; seed++) {
            ComparisonScene scene = published(new Random(seed));
            Comparison together = scene.board(ALL.toArray(String[]::new));
            for (String code : ALL) {
                ShownFigure alone = scene.board(code).figure(council(1), code, MARCH);
                assertThat(alone).as("%s, seed %d", code, seed).isEqualTo(together.figure(council(1), code, MARCH));
                withheld += alone.gap() == FigureGap.WITHHELD ? 1 : 0;
            }
        }
        assertThat(withheld).isPositive();
    }

    /** A month is shown alike whether or not anybody looks at its quarter. */
    @Test
    void showsAMonthAlikeWithAndWithoutItsQuarter() {
        ReportingPeriod quarter = ReportingPeriod.quarter(MARCH.financialYear(), 4);
        int shown = 0;
        int withheld = 0;
        for (int seed = 0; seed < 15; seed++) {
            Comparison months =
                    published(new Random(seed)).board(quarter.eachMonth().toList(), ALL.toArray(String[]::new));
            Comparison quarters = published(new Random(seed)).over(quarter).board(ALL.toArray(String[]::new));
            for (String code : ALL) {
                for (ReportingMonth month : quarter.eachMonth().toList()) {
                    assertThat(quarters.figure(council(1), code, month))
                            .as("%s %s, seed %d", code, month, seed)
                            .isEqualTo(months.figure(council(1), code, month));
                }
                FigureGap gap = quarters.figure(council(1), code, quarter).gap();
                shown += gap == FigureGap.NONE ? 1 : 0;
                withheld += gap == FigureGap.WITHHELD ? 1 : 0;
            }
        }
        assertThat(shown).isPositive();
        assertThat(withheld).isPositive();
    }

    private static ComparisonScene published(Random random) {
        ComparisonScene scene = new ComparisonScene();
        for (int back = 0; back < 15; back++) {
            ReportingMonth month = MARCH.minus(back);
            COUNTS.forEach(code -> scene.figure(1, code, month, Integer.toString(random.nextInt(12))));
        }
        return scene;
    }
}
