package uk.councilportal.benchmark.exchange;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.BenchmarkKind;
import uk.councilportal.benchmark.model.KeptBenchmark;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.exchange.FigurePlace;
import uk.councilportal.indicator.exchange.FigurePlaceParser;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of the benchmarks a council prints beside its figures.
 *
 * <pre>
 * report,ref,dimension,member,kind,period,value
 * ROTH-SG,1.9,,,ENGLAND,2014/15,24.0
 * </pre>
 */
public final class BenchmarkCsvParser extends CsvParser<BenchmarkLine> {
    private static final CsvFormat FORMAT = new CsvFormat(
            "benchmarks", List.of("report", "ref", "kind", "period", "value"), List.of(COUNCIL, "dimension", "member"));

    private final FigurePlaceParser places;

    public BenchmarkCsvParser(AuthorityCode council, FigureDirectory directory) {
        super(FORMAT);
        this.places = new FigurePlaceParser(council, directory);
    }

    @Override
    protected BenchmarkLine parse(CellReader cells) {
        FigurePlace place = places.place(cells);
        KeptBenchmark.Key key = new KeptBenchmark.Key(
                place.indicatorId(),
                place.breakdownId(),
                cells.oneOf("kind", BenchmarkKind.class),
                cells.text("period", 40));
        KeptBenchmark benchmark = new KeptBenchmark(
                key, cells.number("value").orElseThrow(() -> cells.reject("value", "It cannot be left empty")));
        return new BenchmarkLine(cells.line(), place.ref(), benchmark);
    }
}
