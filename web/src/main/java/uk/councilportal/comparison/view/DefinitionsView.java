package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.comparison.service.DefinitionTable;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;

/** How councils define the indicator that is compared, side by side. */
@Named
@RequestScoped
public class DefinitionsView {

    /** How a link to every member of a dimension is kept. */
    private static final String EVERY = "*";

    @Inject
    private ExplanationService explanations;

    @Inject
    private ComparisonSelection selection;

    private DefinitionTable table;

    /** One of a council's own indicators, with its mark and the words for its part, unit and good direction. */
    public record Line(DefinitionTable.Line line, Mark mark, String part, String unit, String polarity) {}

    /** A version of the national definition. */
    public record Version(StandardIndicator indicator, String valid, String source, String breakReason) {}

    /** The definitions of the councils the reader sees anything of. */
    public DefinitionTable getTable() {
        if (table == null) {
            table = explanations.definitions(selection.indicator().code(), selection.month());
        }
        return table;
    }

    /** The national definition of the month, and how long it is valid. */
    public Version getVersion() {
        DefinitionTable shown = getTable();
        return version(shown.history(), shown.version());
    }

    /** All versions of the national definition, the earliest first; none where there is only the one. */
    public List<Version> getVersions() {
        StandardHistory history = getTable().history();
        return history.versions().size() < 2
                ? List.of()
                : history.versions().stream()
                        .map(version -> version(history, version))
                        .toList();
    }

    private static Version version(StandardHistory history, StandardVersion version) {
        return new Version(
                version.indicator(),
                Messages.text(
                        "standard.valid",
                        version.from()
                                .map(ReportingMonth::longName)
                                .orElseGet(() -> Messages.text("standard.beginning")),
                        history.lastOf(version)
                                .map(ReportingMonth::longName)
                                .orElseGet(() -> Messages.text("standard.today"))),
                version.source(),
                version.breakReason().orElse(""));
    }

    /** What was changed after figures had been published, with the reason; names and other words are for those who keep it. */
    public List<String> getCorrections() {
        return getTable().changes().stream()
                .map(change -> Messages.text("compare.corrected", Days.moment(change.at()), change.reason()))
                .toList();
    }

    /** After which month the indicator has ended, and what replaces it; empty while it goes on. */
    public String getEnded() {
        return BreakWords.ended(getTable().indicator().validity());
    }

    public List<Line> getLines() {
        return getTable().lines().stream()
                .map(line -> new Line(
                        line,
                        ComparisonMarks.of(line.comparability()),
                        line.part().replace(EVERY, Messages.text("compare.part.each")),
                        Messages.text("compare.unit." + line.unit()),
                        Messages.text("polarity." + line.polarity())))
                .toList();
    }
}
