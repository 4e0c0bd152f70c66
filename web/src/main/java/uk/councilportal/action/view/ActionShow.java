package uk.councilportal.action.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import uk.councilportal.action.service.ActionLine;

/** Which actions are shown. */
enum ActionShow {
    /** Those at which anything is still to be done. */
    OPEN(line -> line.action().kept().state().progress().isOpen()),
    /** Those that are open after their last day. */
    OVERDUE(line -> line.action().overdue()),
    /** All, done and stopped ones too. */
    ALL(line -> true);

    private final Predicate<ActionLine> test;

    ActionShow(Predicate<ActionLine> test) {
        this.test = test;
    }

    /** As it stands in an address; without a choice what is open. */
    static ActionShow of(String asked) {
        return Arrays.stream(values())
                .filter(show -> show.code().equals(asked))
                .findFirst()
                .orElse(OPEN);
    }

    boolean accepts(ActionLine line) {
        return test.test(line);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
