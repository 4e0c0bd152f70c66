package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.comparison.service.DefinitionTable;
import uk.councilportal.comparison.service.ExplanationService;
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

    /** The definitions of the councils the reader sees anything of. */
    public DefinitionTable getTable() {
        if (table == null) {
            table = explanations.definitions(selection.indicator().code());
        }
        return table;
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
