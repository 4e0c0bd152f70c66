package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import uk.councilportal.comparison.model.BoardRating;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.comparison.model.BoardStatus;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.model.Standing;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.target.model.RagStatus;

/**
 * The overall rating of a council from its indicators, and what to speak of first.
 *
 * <p>A council is a concern when it has as many exceptions, or as large a share of its rated indicators red, as the
 * scheme says; to be watched at the scheme's lower bounds; else on course. With fewer rated indicators than the scheme
 * asks for there is no rating. The main concerns are the red indicators that show one of the other two signs at least,
 * exceptions first, then by code.
 */
public final class BoardOverviewRule {

    private static final Comparator<Standing> WORST_FIRST =
            Comparator.comparing(Standing::signs, Comparator.reverseOrder()).thenComparing(Standing::standardCode);

    private BoardOverviewRule() {}

    /** The rating by the scheme. */
    public static BoardRating rate(Collection<Standing> indicators, BoardScheme scheme) {
        int rated = count(indicators, each -> each.rating() != RagStatus.NOT_RATED);
        int red = count(indicators, each -> each.offTarget() == Finding.YES);
        int exceptions = count(indicators, Standing::isException);
        List<Standing> concerns = indicators.stream()
                .filter(each -> each.offTarget() == Finding.YES && each.signs() > 1)
                .sorted(WORST_FIRST)
                .limit(scheme.concernsShown())
                .toList();
        return new BoardRating(status(rated, red, exceptions, scheme), rated, red, exceptions, concerns);
    }

    private static BoardStatus status(int rated, int red, int exceptions, BoardScheme scheme) {
        if (rated == 0 || rated < scheme.fewestRated()) {
            return BoardStatus.NOT_RATED;
        }
        BigDecimal redPercent = BigDecimal.valueOf(100L * red).divide(BigDecimal.valueOf(rated), RatioRule.PRECISION);
        if (reaches(scheme.concern(), exceptions, redPercent)) {
            return BoardStatus.CONCERN;
        }
        return reaches(scheme.watch(), exceptions, redPercent) ? BoardStatus.WATCH : BoardStatus.ON_COURSE;
    }

    private static boolean reaches(BoardScheme.Bound bound, int exceptions, BigDecimal redPercent) {
        return exceptions >= bound.exceptions() || redPercent.compareTo(bound.redPercent()) >= 0;
    }

    private static int count(Collection<Standing> indicators, Predicate<Standing> wanted) {
        return Math.toIntExact(indicators.stream().filter(wanted).count());
    }
}
