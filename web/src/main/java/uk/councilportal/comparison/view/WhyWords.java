package uk.councilportal.comparison.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.councilportal.comparison.service.FigureExplanation;
import uk.councilportal.comparison.service.FigureExplanation.Access;
import uk.councilportal.comparison.service.FigureExplanation.Consent;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.platform.faces.Messages;

/** Why a reader sees a figure, or why not, in sentences. */
final class WhyWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private WhyWords() {}

    /** The question that is answered. */
    static String title(FigureExplanation explanation) {
        boolean shown = explanation.figure().gap() == FigureGap.NONE;
        return Messages.text(
                shown ? "why.title" : "why.title.not", explanation.council().name());
    }

    /** By what right the figure is seen and where it was published; or why it is not. */
    static String sentence(FigureExplanation explanation) {
        String name = explanation.council().name();
        String right = Messages.text("why." + explanation.access(), name);
        if (explanation.figure().gap() == FigureGap.NONE) {
            String issue = ComparisonWords.issue(explanation.figure());
            return right + " " + Messages.text("why.published", issue);
        }
        String gap = Messages.text(
                "why.gap." + explanation.figure().gap(),
                name,
                explanation.month().longName());
        return explanation.access() == Access.NONE ? gap : right + " " + gap;
    }

    /** "Norfolk has more withheld than the national standard: counts from 1 to 7 withheld." */
    static String policy(FigureExplanation explanation) {
        return explanation
                .policy()
                .map(policy -> PolicyNotes.sentence(explanation.council().name(), policy))
                .orElse("");
    }

    /** "From April 2015 on, given 1 March 2017, until 31 March 2018." */
    static String consent(Consent consent) {
        String given = Messages.text("why.consent", consent.from().longName(), day(consent.given()));
        String until = consent.until()
                .map(day -> " " + Messages.text("why.consent.until", day(day)))
                .orElse("");
        String withdrawn = consent.withdrawn()
                .map(day -> " " + Messages.text("why.consent.withdrawn", day(day)))
                .orElse("");
        return given + until + withdrawn;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
