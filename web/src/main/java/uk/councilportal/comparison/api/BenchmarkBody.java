package uk.councilportal.comparison.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.comparison.service.CouncilBenchmark;
import uk.councilportal.comparison.service.NationalBenchmarks;
import uk.councilportal.platform.api.CsvTable;

/** National benchmarks, one line a council: figures as published, means at the decimals of the measure. */
final class BenchmarkBody {
    private final NationalBenchmarks benchmarks;

    BenchmarkBody(NationalBenchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    Map<String, Object> json() {
        NationalBenchmarks.Subject subject = benchmarks.subject();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("indicator", subject.indicator());
        body.put("title", subject.title());
        body.put("measure", subject.measure());
        body.put("source", subject.source());
        body.put("attribution", NationalBenchmarks.ATTRIBUTION);
        body.put("year", benchmarks.year());
        body.put("model", benchmarks.model().orElse(null));
        body.put("councilsWithData", benchmarks.spread().withFigure());
        body.put(
                "quartiles",
                benchmarks.spread().quartiles().map(BenchmarkBody::quartiles).orElse(null));
        body.put("rows", benchmarks.councils().stream().map(this::row).toList());
        return body;
    }

    CsvTable csv() {
        List<String> header = List.of(
                "indicator",
                "year",
                "council",
                "value",
                "england",
                "neighbour_mean",
                "neighbours_with_data",
                "rank",
                "band",
                "reason");
        return new CsvTable(
                header,
                benchmarks.councils().stream()
                        .map(council -> row(council).values().stream()
                                .map(BenchmarkBody::text)
                                .toList())
                        .toList());
    }

    private Map<String, Object> row(CouncilBenchmark benchmark) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("indicator", benchmarks.subject().indicator());
        row.put("year", benchmarks.year());
        row.put(
                "council",
                benchmark.council().onsCode().map(AuthorityCode::value).orElse(null));
        row.put("value", benchmark.figure().number().orElse(null));
        row.put(
                "england",
                benchmarks.england().figure().flatMap(PublishedFigure::number).orElse(null));
        row.put("neighbour_mean", benchmark.neighbours().displayed().orElse(null));
        row.put("neighbours_with_data", benchmark.neighbours().mean().used());
        row.put("rank", benchmark.place().rank().orElse(null));
        row.put("band", benchmark.place().band().map(Enum::name).orElse(null));
        row.put("reason", String.join("; ", benchmark.reasons()));
        return row;
    }

    private static Map<String, Object> quartiles(Quartiles cuts) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("lower", plain(cuts.lower()));
        body.put("median", plain(cuts.median()));
        body.put("upper", plain(cuts.upper()));
        return body;
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static String text(Object cell) {
        return Optional.ofNullable(cell)
                .map(there -> there instanceof BigDecimal number ? number.toPlainString() : there.toString())
                .orElse("");
    }
}
