package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.check.view.ChecksView;
import uk.councilportal.entry.service.EntryHeading;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.scorecard.view.PageParameters;

/** The rows of the grid with what the checks find in them, and which of them are left. */
@Named
@RequestScoped
public class EntryRows {
    @Inject
    private EntryView view;

    @Inject
    private CheckedGrid checks;

    @Inject
    private PageParameters parameters;

    @Inject
    private CellWords words;

    private GridFindings findings;

    /** A choice of rows: its words, its address, whether it is chosen, and what the script knows it by. */
    public record Choice(String label, String value, boolean chosen, String word) {}

    /** What the table is written from. */
    public Object getTable() {
        return new EntryTableModel(view.getGrid(), view.isEditable(), left(), words, findings());
    }

    /** All rows, or those with something to enter or to put right. */
    public List<Choice> getChoices() {
        PageAddress all = view.address().without("show");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Messages.text("entry.filter.all"), all.toString(), left().isEmpty(), ""));
        Stream.of(GridFindings.Left.values()).forEach(left -> choices.add(choice(left, all)));
        return choices;
    }

    private Choice choice(GridFindings.Left left, PageAddress all) {
        return new Choice(
                findings().label(left),
                all.without("area").with("show", left.word()).toString(),
                left().filter(left::equals).isPresent(),
                left.word());
    }

    /** Whether the checks of the month shown are known. */
    public boolean isChecked() {
        return findings().areOfTheMonth();
    }

    /** "1 error, 3 warnings"; empty where nothing is checked. */
    public String getSummary() {
        return findings().summary();
    }

    /** "41 of 47 figures entered". */
    public String getProgress() {
        return findings().progress();
    }

    public long getEntered() {
        return findings().entered();
    }

    /** How many figures the month has to have. */
    public long getDue() {
        return findings().due();
    }

    /** The month whose checks are read, for the script; empty where none are. */
    public String getCheckedMonth() {
        return checkedMonth().map(ReportingMonth::toString).orElse("");
    }

    /** The checks of the month. */
    public String getChecks() {
        EntryHeading heading = view.getHeading();
        return ChecksView.address(heading.report().code(), checkedMonth().orElse(heading.month()))
                .toString();
    }

    private Optional<GridFindings.Left> left() {
        return parameters.get("show").flatMap(GridFindings.Left::of);
    }

    private GridFindings findings() {
        if (findings == null) {
            EntryHeading heading = view.getHeading();
            findings = checks.read(heading.report().code(), checkedMonth(), heading.month());
        }
        return findings;
    }

    /** Restated figures are checked with the open month; a month under review is checked by itself. */
    private Optional<ReportingMonth> checkedMonth() {
        EntryHeading heading = view.getHeading();
        return heading.open().or(() -> heading.deadline().map(due -> heading.month()));
    }
}
