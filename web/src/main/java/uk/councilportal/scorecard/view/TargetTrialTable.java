package uk.councilportal.scorecard.view;

import java.util.List;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.TargetTrial;
import uk.councilportal.scorecard.service.TrialMonth;

/** The trial of a target on the last months, as its page shows it. */
public final class TargetTrialTable {
    private final TargetTrial trial;

    TargetTrialTable(TargetTrial trial) {
        this.trial = trial;
    }

    /** One period of the trial. */
    public record Month(TrialMonth trial, String name, Mark present, Mark proposed) {}

    /** What would have been rated how; nothing when the target cannot be read. */
    public List<Month> getMonths() {
        return trial.months().stream()
                .map(each -> new Month(
                        each,
                        PeriodNames.longName(each.period()),
                        Marks.rag(each.present().status()),
                        Marks.rag(each.proposed().status())))
                .toList();
    }

    /** The trial in one sentence; empty when the target cannot be read. */
    public String getSentence() {
        return trial.problems().isEmpty()
                ? Messages.text(
                        "target.trial.sentence", trial.changed(), trial.months().size())
                : "";
    }
}
