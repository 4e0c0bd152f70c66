package uk.councilportal.council.model;

import java.util.List;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.StandardLink;

/**
 * What a council measures and how its reports are laid out; never a figure, target, comment or person.
 *
 * @param dimensions its dimensions with their members
 * @param reports its reports with their indicators
 */
public record CouncilStructure(List<Dimension> dimensions, List<Report> reports) {
    /** Takes copies. */
    public CouncilStructure {
        dimensions = List.copyOf(dimensions);
        reports = List.copyOf(reports);
    }

    /**
     * A report.
     *
     * @param definition its title and layout
     * @param indicators its indicators
     */
    public record Report(ReportDefinition definition, List<Line> indicators) {
        /** Takes a copy. */
        public Report {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * An indicator.
     *
     * @param definition what it means
     * @param links its links to the national catalogue
     */
    public record Line(IndicatorDefinition definition, List<StandardLink> links) {
        /** Takes a copy. */
        public Line {
            links = List.copyOf(links);
        }
    }

    /** How many indicators all reports have together. */
    public int indicators() {
        return reports.stream().mapToInt(report -> report.indicators().size()).sum();
    }
}
