package uk.councilportal.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.benchmark.exchange.AreaCsvParser;
import uk.councilportal.benchmark.exchange.MeasureCsvParser;
import uk.councilportal.benchmark.exchange.NationalFile;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.benchmark.exchange.NeighbourCsvParser;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.benchmark.repository.NationalSeriesRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.platform.exchange.KeptComparison.Row;

/**
 * The small files of national data: areas, the catalogue of measures, neighbour models. Nothing of what is kept is ever
 * removed by one. Used by the import service within its transaction.
 */
@ApplicationScoped
public class NationalCatalogue {
    private static final Pattern VERSION = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private final NationalAreas areas;
    private final NationalSeriesRepository series;
    private final NeighbourRepository neighbours;

    /** For the proxy of the container only. */
    protected NationalCatalogue() {
        this(null, null, null);
    }

    @Inject
    public NationalCatalogue(NationalAreas areas, NationalSeriesRepository series, NeighbourRepository neighbours) {
        this.areas = areas;
        this.series = series;
        this.neighbours = neighbours;
    }

    /** A file of areas beside what is kept. */
    BesideKept<String, NationalArea> areas(NationalFile file) {
        Map<String, NationalArea> kept = areas.map();
        FileImport<String, NationalArea> rows = BesideKept.fileImport(file.source(), kept);
        List<Row<String, NationalArea>> lines = rows.listLines(new AreaCsvParser()).stream()
                .map(line ->
                        new Row<>(line.line(), line.area().name(), line.area().key(), line.area()))
                .toList();
        return new BesideKept<>(NationalFileKind.AREAS, kept, rows, lines);
    }

    /** Keeps the areas a file changes. */
    void keepAreas(List<NationalArea> changed) {
        areas.keep(changed);
    }

    /** A file of measures beside what is kept. */
    BesideKept<NationalMeasure.Key, NationalMeasure> measures(NationalFile file) {
        Map<NationalMeasure.Key, NationalMeasure> kept =
                series.listMeasures().stream().collect(Collectors.toMap(NationalMeasure::key, Function.identity()));
        FileImport<NationalMeasure.Key, NationalMeasure> rows = BesideKept.fileImport(file.source(), kept);
        List<Row<NationalMeasure.Key, NationalMeasure>> lines = rows.listLines(new MeasureCsvParser()).stream()
                .map(line -> new Row<>(
                        line.line(),
                        line.measure().key().toString(),
                        line.measure().key(),
                        line.measure()))
                .toList();
        return new BesideKept<>(NationalFileKind.MEASURES, kept, rows, lines);
    }

    /** Keeps the measures a file changes. */
    void keepMeasures(List<NationalMeasure> changed) {
        changed.forEach(series::keep);
    }

    /** A neighbour model beside what is kept; its version is the year in the name of the file. */
    BesideKept<AuthorityCode, List<StatisticalNeighbour>> neighbours(NationalFile file) {
        Matcher year = VERSION.matcher(file.source().name());
        boolean named = year.find();
        Map<AuthorityCode, List<StatisticalNeighbour>> kept =
                named ? byCouncil(neighbours.listNeighbours(year.group(1))) : Map.of();
        FileImport<AuthorityCode, List<StatisticalNeighbour>> rows = BesideKept.fileImport(file.source(), kept);
        if (!named) {
            rows.reject(0, "", "Name the file with the year of the model, such as neighbours-2025.csv");
        }
        var parser = new NeighbourCsvParser(file, areas.directory());
        List<Row<AuthorityCode, List<StatisticalNeighbour>>> lines = rows.listLines(parser).stream()
                .map(line -> new Row<>(line.line(), line.council().value(), line.council(), line.neighbours()))
                .toList();
        return new BesideKept<>(NationalFileKind.NEIGHBOURS, kept, rows, lines);
    }

    /** Keeps the neighbours a file changes. */
    void keepNeighbours(NationalFile file, Collection<List<StatisticalNeighbour>> changed) {
        Matcher year = VERSION.matcher(file.source().name());
        if (year.find()) {
            neighbours.keepModel(year.group(1), "Statistical neighbours " + year.group(1));
            neighbours.replace(
                    year.group(1), changed.stream().flatMap(List::stream).toList());
        }
    }

    private static Map<AuthorityCode, List<StatisticalNeighbour>> byCouncil(List<StatisticalNeighbour> all) {
        return all.stream().collect(Collectors.groupingBy(StatisticalNeighbour::council));
    }
}
