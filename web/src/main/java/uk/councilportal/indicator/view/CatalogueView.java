package uk.councilportal.indicator.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.service.CatalogueLine;
import uk.councilportal.indicator.service.CatalogueService;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** The national catalogue, to be kept by those who look after the portal. Every choice stands in the address. */
@Named
@RequestScoped
public class CatalogueView {
    static final String PAGE = "catalogue.xhtml";

    /** Says what has just been done: the code that was stored. */
    static final String DONE = "done";

    private static final String TEXT = "q";
    private static final String AREA = "area";
    private static final String STATE = "state";
    private static final String FILE = "file";
    private static final String ENDED = "ended";
    private static final String IN_USE = "used";

    @Inject
    private CatalogueService catalogue;

    @Inject
    private AddressParameters parameters;

    private List<CatalogueLine> lines;

    /** The indicators of an area. */
    public record Area(String title, List<StandardLine> lines) {}

    /** Reads the catalogue, or writes it as a file. */
    public void load() {
        if (!typed(FILE).isEmpty()) {
            List<Map<String, String>> rows = catalogue.rows();
            List<String> header = rows.stream()
                    .findFirst()
                    .map(row -> List.copyOf(row.keySet()))
                    .orElse(List.of());
            Download.of(
                    new CsvTable(
                            header,
                            rows.stream().map(row -> List.copyOf(row.values())).toList()),
                    "standard-indicators.csv");
            return;
        }
        lines = catalogue.list();
    }

    private String typed(String name) {
        return parameters.get(name).orElse("").strip();
    }

    /** What is asked for, by area. */
    public List<Area> getFound() {
        Map<String, List<StandardLine>> areas = lines.stream()
                .filter(this::isAskedFor)
                .collect(Collectors.groupingBy(
                        CatalogueView::area,
                        LinkedHashMap::new,
                        Collectors.mapping(StandardLine::new, Collectors.toList())));
        return areas.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList();
    }

    private boolean isAskedFor(CatalogueLine line) {
        String sought = typed(TEXT).toLowerCase(Locale.ENGLISH);
        boolean named = Stream.concat(
                        Stream.of(line.history().code()),
                        line.history().versions().stream()
                                .map(version -> version.indicator().title()))
                .anyMatch(name -> name.toLowerCase(Locale.ENGLISH).contains(sought));
        boolean there = typed(AREA).isEmpty() || area(line).equals(typed(AREA));
        boolean ended = line.history().last().isPresent();
        boolean inState = switch (typed(STATE)) {
            case ENDED -> ended;
            case IN_USE -> !ended;
            default -> true;
        };
        return named && there && inState;
    }

    private static String area(CatalogueLine line) {
        return line.history().latest().indicator().area();
    }

    /** "98 indicators, 2 of them ended; councils link to 61." */
    public String getSentence() {
        return Messages.text(
                "catalogue.sentence",
                lines.size(),
                lines.stream().filter(line -> line.history().last().isPresent()).count(),
                lines.stream().filter(line -> line.links().councils() > 0).count());
    }

    public String getText() {
        return typed(TEXT);
    }

    /** The areas to choose from. */
    public List<Option> getAreas() {
        return lines.stream()
                .map(CatalogueView::area)
                .distinct()
                .map(area -> new Option(area, area, area.equals(typed(AREA))))
                .toList();
    }

    /** The states to choose from. */
    public List<Option> getStates() {
        return Stream.of(IN_USE, ENDED)
                .map(state -> new Option(Messages.text("catalogue.state." + state), state, state.equals(typed(STATE))))
                .toList();
    }

    /** What has just been stored; empty when nothing has. */
    public String getDone() {
        return typed(DONE);
    }

    /** Where the whole catalogue is written as a file. */
    public String getFileAddress() {
        return PageAddress.of(PAGE).with(FILE, "csv").toString();
    }
}
