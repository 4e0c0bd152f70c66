package uk.councilportal.council.view;

import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.rules.SetUpStep;
import uk.councilportal.platform.faces.Messages;

/** What is told about councils, in words. */
final class CouncilWords {
    private CouncilWords() {}

    static String state(CouncilState state) {
        return Messages.text("councils.state." + state);
    }

    /** The colour of a state, which its words say too. */
    static String tone(CouncilState state) {
        return switch (state) {
            case SETTING_UP -> "info";
            case ACTIVE -> "success";
            case SUSPENDED -> "error";
            case LEFT -> "warning";
        };
    }

    static String name(SetUpStep step) {
        return Messages.text("councils.step." + step.kind());
    }

    /** "Done", "39 of 50", "Not started". */
    static String progress(SetUpStep step) {
        return switch (step.state()) {
            case BEGUN ->
                step.of() > 0
                        ? Messages.text("councils.step.share", step.done(), step.of())
                        : Messages.text("councils.step.open");
            case DONE ->
                step.kind() == SetUpStep.Kind.INDICATORS
                        ? Messages.text("councils.step.indicators", step.done())
                        : Messages.text("councils.step.state.DONE");
            case NOT_STARTED, NOT_KNOWN -> Messages.text("councils.step.state." + step.state());
        };
    }

    static String change(CouncilChange change) {
        return Messages.text("councils.change." + change.kind());
    }
}
