package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ExceptionList;
import uk.councilportal.comparison.service.OverviewRequest;
import uk.councilportal.comparison.service.OverviewService;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** What is off target, getting worse and worse than neighbours. The kind listed stands in the address. */
@Named
@RequestScoped
public class ExceptionsView {

    static final String PAGE = "exceptions.xhtml";
    static final String SHOW = "show";

    @Inject
    private OverviewService overviews;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private ComparisonFiles files;

    @Inject
    private ComparisonSelection selection;

    private ExceptionList list;

    /** Reads what is off target, or writes what is listed as a file. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        list = overviews.exceptions(new OverviewRequest(selection.standing(), selection.peers()));
        files.answer("exceptions", Messages.text("exceptions.title"), () -> ConcernFile.of(list.policy(), getRows()));
    }

    private ConcernFilter filter() {
        return ConcernFilter.parse(parameters.get(SHOW).orElse(""));
    }

    private List<ExceptionList.Line> listed() {
        return filter().of(list.lines());
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return list != null;
    }

    public String getSentence() {
        return OverviewWords.exceptions(list);
    }

    /** The kinds with how many there are of each. */
    public List<Option> getFilters() {
        return Stream.of(ConcernFilter.values())
                .map(filter -> new Option(
                        Messages.text(
                                "exceptions.filter." + filter.getCode(),
                                filter.of(list.lines()).size()),
                        address(parameters, filter),
                        filter == filter()))
                .toList();
    }

    /** The kind that is listed, which the form carries on. */
    public String getShown() {
        return filter().getCode();
    }

    /** Where exceptions of a kind are listed, with the choices made. */
    static String address(ComparisonParameters choices, ConcernFilter filter) {
        return choices.address(PAGE).with(SHOW, filter.getCode()).toString();
    }

    public List<ConcernRow> getRows() {
        return listed().stream().map(ConcernRow::new).toList();
    }

    /** The marks and symbols of the table. */
    public KeyOfMarks getKey() {
        List<ConcernRow> rows = getRows();
        return KeyOfMarks.of(
                List.of(
                        marks(rows, row -> Stream.of(row.rating())),
                        marks(rows, row -> Stream.of(row.direction())),
                        marks(rows, row -> row.beside().stream()),
                        marks(rows, row -> row.definition().stream())),
                rows.stream()
                        .map(ConcernRow::line)
                        .flatMap(line -> Stream.of(
                                line.before().value(), line.neighbours().mean().mean()))
                        .toList(),
                false);
    }

    private static Set<Mark> marks(List<ConcernRow> rows, Function<ConcernRow, Stream<Mark>> marks) {
        return rows.stream()
                .flatMap(marks)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Mark::textKey))));
    }
}
