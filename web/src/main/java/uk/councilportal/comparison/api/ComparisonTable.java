package uk.councilportal.comparison.api;

import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ExportPolicy;
import uk.councilportal.comparison.service.FollowedCouncil;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.Standing;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.api.Conditional;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.api.Export;

/**
 * A comparison as a list of lines with named cells, for JSON and CSV alike. A figure that is not shown has no number, no
 * rank and no band.
 *
 * @param content one word for the file name
 * @param period the month or quarter; in the column "month" as its code
 * @param policy for whom and by which rules it was made
 * @param lines the lines
 * @param references what official statistics publish beside them, for JSON alone; empty where nothing is
 */
record ComparisonTable(
        String content,
        ReportingPeriod period,
        ExportPolicy policy,
        List<Map<String, Object>> lines,
        Map<String, Object> references) {

    private static final List<String> COLUMNS =
            List.of("indicator", "month", "council", "value", "displayed", "rank", "band", "comparability", "reason");

    static ComparisonTable of(LeagueTable league) {
        return new ComparisonTable(
                league.indicator().code(),
                league.period(),
                league.policy(),
                league.lines().stream()
                        .map(line -> cells(
                                league.indicator().code(),
                                league.period(),
                                line.council(),
                                line.figure(),
                                line.standing()))
                        .toList(),
                ReferenceBody.of(league.references()));
    }

    static ComparisonTable of(HeatMap map) {
        return new ComparisonTable(
                "heat-map",
                map.period(),
                map.policy(),
                map.rows().stream().flatMap(row -> cells(map, row).stream()).toList(),
                Map.of());
    }

    private static List<Map<String, Object>> cells(HeatMap map, HeatMap.Row row) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int column = 0; column < map.councils().size(); column++) {
            HeatMap.Cell cell = row.cells().get(column);
            cells.add(cells(
                    row.indicator().code(), map.period(), map.councils().get(column), cell.figure(), cell.standing()));
        }
        return cells;
    }

    private static Map<String, Object> cells(
            String indicator, ReportingPeriod period, ComparedCouncil council, ShownFigure figure, Standing standing) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("indicator", indicator);
        cells.put("month", period.code());
        cells.put("council", council.code().value());
        cells.put(
                "value",
                figure.number()
                        .map(number ->
                                new BigDecimal(number.stripTrailingZeros().toPlainString()))
                        .orElse(null));
        cells.put("displayed", figure.value().displayed());
        cells.put("rank", standing.rank().isPresent() ? standing.rank().getAsInt() : null);
        cells.put("band", standing.band().map(Enum::name).orElse(null));
        cells.put("comparability", figure.comparability().map(Enum::name).orElse(null));
        cells.put("reason", figure.reason());
        return cells;
    }

    /** The answer, or that the caller's copy is still good. */
    Response answer(ComparisonQuery query, List<FollowedCouncil> followed) {
        String version = query.version(policy + " " + lines + " " + references + " " + followed);
        return Conditional.unchanged(query.conditions(), version)
                .orElseGet(() -> Conditional.tagged(query.wantsCsv() ? csv() : json(followed), version));
    }

    private Response.ResponseBuilder csv() {
        List<List<String>> rows = lines.stream()
                .map(line -> line.values().stream().map(ComparisonTable::text).toList())
                .toList();
        return Export.csv(
                new CsvTable(COLUMNS, rows), audience(), "published", List.of("comparison", content, period.code()));
    }

    private Response.ResponseBuilder json(List<FollowedCouncil> followed) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("month", period.code());
        body.put("audience", policy.audience());
        body.put("disclosureRules", policy.version());
        if (!policy.stricter().isEmpty()) {
            body.put("councilPolicies", stricter());
        }
        body.put("columns", COLUMNS);
        body.put("rows", lines);
        if (!followed.isEmpty()) {
            body.put("followed", followed.stream().map(ComparisonTable::cells).toList());
        }
        if (!references.isEmpty()) {
            body.put("references", references);
        }
        return Export.json(body, audience(), "published");
    }

    private static Map<String, String> cells(FollowedCouncil followed) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("council", followed.former().value());
        cells.put("successor", followed.successor().value());
        cells.put("since", followed.since().toString());
        cells.put("kind", followed.kind().name());
        cells.put("words", followed.words());
        return cells;
    }

    /** What councils have withheld beyond what the catalogue says, by code. */
    private Map<String, String> stricter() {
        Map<String, String> words = new TreeMap<>();
        policy.stricter().forEach((council, own) -> words.put(council.value(), own.words()));
        return words;
    }

    private String audience() {
        return policy.audience() + "; disclosure rules " + policy.version();
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
