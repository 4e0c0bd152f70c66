package uk.councilportal.review.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.SubmissionObstacle;

/** Why something was refused, in the words of the message bundle. */
public final class Explained {
    /** Where the explanations of this work stand in the bundle. */
    static final String WORK = "submission.";

    private Explained() {}

    static String words(BusinessException refused) {
        return text(refused.messageKey(), refused.arguments());
    }

    /** What is to be put right. */
    public static String words(SubmissionObstacle obstacle) {
        return text(obstacle.messageKey(), obstacle.arguments());
    }

    /** The name of a state in a sentence. */
    static String state(SubmissionState state) {
        return Messages.text("month.state." + state).toLowerCase(Locale.UK);
    }

    /** A feature whose words are not known here is still named by what it says. */
    private static String text(String key, List<?> arguments) {
        if (!Messages.has(key)) {
            return arguments.stream().map(Explained::word).map(Object::toString).collect(Collectors.joining(" · "));
        }
        return Messages.text(key, arguments.stream().map(Explained::word).toArray());
    }

    private static Object word(Object argument) {
        if (argument instanceof ReportingMonth month) {
            return month.longName();
        }
        return argument instanceof SubmissionState state ? state(state) : argument.toString();
    }
}
