package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardArea;
import uk.councilportal.target.model.RagStatus;

/**
 * Which rows and columns of the scorecard shown a reader wants, and how close together. Every control is a link or sends its
 * choice in the address.
 */
@Named
@RequestScoped
public class ScorecardControls {

    @Inject
    private ScorecardView view;

    @Inject
    private PageParameters parameters;

    private PageAddress here() {
        return parameters.address(ScorecardView.PAGE);
    }

    /** The filters with the number of rows each would leave. */
    public List<Option> getFilters() {
        Scorecard scorecard = view.getScorecard();
        RowFilter chosen = RowSelection.of(parameters).filter();
        return Arrays.stream(RowFilter.values())
                .filter(filter -> filter.isOfferedBy(scorecard.layout()))
                .filter(filter -> filter != RowFilter.RESTATED || filter == chosen || count(filter) > 0)
                .map(filter -> new Option(
                        Messages.text("filter." + filter, count(filter)),
                        here().with(PageParameters.FILTER, filter == RowFilter.ALL ? "" : filter.getCode())
                                .toString(),
                        filter == chosen))
                .toList();
    }

    private long count(RowFilter filter) {
        return view.getScorecard().rows().stream().filter(filter::accepts).count();
    }

    /** The areas of the report. */
    public List<Option> getAreas() {
        String chosen = parameters.get(PageParameters.AREA).orElse("");
        return view.getScorecard().areas().stream()
                .map(ScorecardArea::title)
                .map(title -> new Option(title, title, title.equals(chosen)))
                .toList();
    }

    /** The ratings to choose from; none where the council does not rate. */
    public List<Option> getRatings() {
        return view.getScorecard().layout().shows(ScorecardColumn.RAG)
                ? options(RagStatus.values(), "rag.", PageParameters.RATING)
                : List.of();
    }

    /** The directions to choose from; none where the council does not judge them. */
    public List<Option> getDirections() {
        return view.getScorecard().layout().shows(ScorecardColumn.DIRECTION)
                ? options(DirectionOfTravel.values(), "filter.direction.", PageParameters.DIRECTION)
                : List.of();
    }

    private List<Option> options(Enum<?>[] values, String key, String parameter) {
        String chosen = parameters.get(parameter).orElse("");
        return Arrays.stream(values)
                .map(value -> new Option(
                        Messages.text(key + value.name()),
                        RowSelection.code(value),
                        RowSelection.code(value).equals(chosen)))
                .toList();
    }

    /** The groups of columns the reader can hide. */
    public List<Option> getColumnGroups() {
        Set<String> hidden = parameters.hidden();
        return view.getScorecard().layout().columns().stream()
                .map(ColumnGroup::of)
                .distinct()
                .filter(group -> group != ColumnGroup.ESSENTIAL)
                .map(group -> new Option(
                        Messages.text("columns." + group), group.getCode(), !hidden.contains(group.getCode())))
                .toList();
    }

    /** The names of the groups the reader can hide, so that an unticked one is known from one that is not there. */
    public String getOfferedGroups() {
        return getColumnGroups().stream().map(Option::value).collect(Collectors.joining(","));
    }

    public boolean isNarrowed() {
        return RowSelection.of(parameters).isNarrowed();
    }

    /** The address without any filter. */
    public String getAllRows() {
        return here().without(
                        PageParameters.FILTER, PageParameters.AREA, PageParameters.RATING, PageParameters.DIRECTION)
                .toString();
    }

    public String getComfortable() {
        return here().without(PageParameters.DENSITY).toString();
    }

    public String getCompact() {
        return here().with(PageParameters.DENSITY, "compact").toString();
    }

    /** What a form has to carry on besides the choices it offers itself. */
    private Map<String, String> kept(String... offered) {
        return here().without(offered).getParameters();
    }

    public Map<String, String> getKeptByRows() {
        return kept(PageParameters.AREA, PageParameters.RATING, PageParameters.DIRECTION);
    }

    public Map<String, String> getKeptByColumns() {
        return kept(PageParameters.HIDE);
    }
}
