package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.service.IndicatorAddress;
import uk.councilportal.indicator.view.IndicatorSettingView;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.FormulaTrial;
import uk.councilportal.scorecard.service.FormulaTrialService;

/** What the latest published figures would have been by the formulas that are typed; nothing is stored. */
@Named
@RequestScoped
public class FormulaTrialView {

    @Inject
    private FormulaTrialService trials;

    @Inject
    private IndicatorSettingView form;

    private FormulaTrial trial;

    /** Works the figures out with what is typed, or says what is wrong with it. */
    public void tryOut() {
        form.attempt(() -> trial = trials.tryOut(
                new IndicatorAddress(form.getReport(), form.getRef()),
                form.getForm().toEntry()));
    }

    /** Whether the reader has asked for it. */
    public boolean isShown() {
        return trial != null;
    }

    /** What the month is, or that nothing is published. */
    public String getSentence() {
        return trial.month()
                .map(month -> Messages.text(
                        trial.rows().stream().anyMatch(FormulaTrial.Row::changed)
                                ? "formula.trial.changed"
                                : "formula.trial.same",
                        month.longName()))
                .orElseGet(() -> Messages.text("formula.trial.nothing"));
    }

    /** "March 2017: 23.1% → 23.4%", one for each row. */
    public List<String> getLines() {
        return trial.rows().stream().map(FormulaTrialView::line).toList();
    }

    private static String line(FormulaTrial.Row row) {
        String period = PeriodNames.longName(row.period());
        String what = row.members().isEmpty() ? period : row.members() + ", " + period;
        return Messages.text("formula.trial.line", what, words(row.before()), words(row.after()));
    }

    private static String words(DisclosedValue value) {
        return value.displayed();
    }

    /** The references of the other indicators that would have had another figure; empty for none. */
    public String getOthers() {
        return String.join(", ", trial.others());
    }
}
