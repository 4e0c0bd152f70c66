package uk.councilportal.comparison.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.comparison.service.HeatMapRequest;
import uk.councilportal.comparison.view.HeatMapModel.Cell;
import uk.councilportal.comparison.view.HeatMapModel.Place;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;

/** Standard indicators by councils for one month. Every choice stands in the address. */
@Named
@RequestScoped
public class HeatMapView {

    static final String PAGE = "heatmap.xhtml";

    @Inject
    private ComparisonService comparisons;

    @Inject
    private ComparisonSelection selection;

    @Inject
    private ComparisonParameters parameters;

    @Inject
    private ComparisonFiles files;

    @Inject
    private ComparisonLinks links;

    private HeatMap map;
    private HeatMapModel model;

    /** A place and what it means, for the key. */
    public record Swatch(String style, String letter, String words) {}

    /** Reads the map the address asks for, or writes it as a file. */
    public void load() {
        if (selection.isEmpty()) {
            return;
        }
        String area = parameters.get(ComparisonParameters.AREA).orElse("");
        map = comparisons.heatMap(new HeatMapRequest(selection.period(), area, selection.peers()));
        model = new HeatMapComposer(map, selection.focus()).model(links);
        files.answer("heatmap-" + map.period(), Messages.text("navigation.heatmap"), () -> ComparisonFile.of(map));
    }

    /** Whether any council shows the reader anything. */
    public boolean isLoaded() {
        return map != null;
    }

    public HeatMap getMap() {
        return map;
    }

    public HeatMapModel getModel() {
        return model;
    }

    /** "Heat map, September 2016". */
    public String getTitle() {
        return map == null
                ? Messages.text("navigation.heatmap")
                : Messages.text("heatmap.title", ComparisonWords.period(map.period()));
    }

    public String getSentence() {
        return HeatMapWords.sentence(map, model);
    }

    /** The places that occur, and the look of a figure without one. */
    public List<Swatch> getPlaces() {
        Set<Place> places =
                cells().flatMap(cell -> cell.place().stream()).collect(Collectors.toCollection(TreeSet::new));
        Stream<Swatch> found = places.stream()
                .map(place -> new Swatch(
                        place.style(), Messages.text("heatmap.place." + place), Messages.text("heatmap.key." + place)));
        return Stream.concat(found, Stream.of(new Swatch("no-band", "", Messages.text("heatmap.key.none"))))
                .toList();
    }

    /** The marks and symbols of the table. */
    public KeyOfMarks getKey() {
        Stream<Mark> definitions = map.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> ComparisonWords.definition(cell.figure()).stream())
                .filter(grade -> grade != Comparability.SAME)
                .sorted()
                .map(ComparisonMarks::of);
        return KeyOfMarks.of(definitions, cells().map(Cell::value));
    }

    private Stream<Cell> cells() {
        return model.areas().stream().flatMap(area -> area.rows().stream()).flatMap(row -> row.cells().stream());
    }
}
