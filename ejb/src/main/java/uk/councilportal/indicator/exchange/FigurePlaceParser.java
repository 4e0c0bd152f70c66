package uk.councilportal.indicator.exchange;

import java.util.HashMap;
import java.util.Map;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.platform.exchange.CellReader;

/**
 * Reads the columns by which a row names its figure: {@code report, ref, dimension, member}. Rows name the same few
 * breakdowns again and again, so what was found once is remembered.
 */
public final class FigurePlaceParser {
    private static final int LONGEST = 250;

    private final FigureDirectory directory;
    private final Map<String, Integer> breakdowns = new HashMap<>();

    public FigurePlaceParser(FigureDirectory directory) {
        this.directory = directory;
    }

    /** The indicator the row is about. */
    public FigureDirectory.Entry indicator(CellReader cells) {
        String report = cells.required("report", LONGEST);
        String ref = cells.required("ref", LONGEST);
        return directory
                .findIndicator(report, ref)
                .orElseThrow(() -> directory.hasReport(report)
                        ? cells.reject("ref", "The report " + report + " has no indicator \"" + ref + "\"")
                        : cells.reject("report", "There is no report \"" + report + "\""));
    }

    /** The number of the breakdown the row is about. */
    public int breakdown(CellReader cells) {
        String dimensions = cells.text("dimension", LONGEST);
        String members = cells.text("member", LONGEST);
        if (dimensions.isEmpty() && members.isEmpty()) {
            return directory.numberOf(Breakdown.total());
        }
        String key = dimensions + '\n' + members;
        Integer known = breakdowns.get(key);
        if (known == null) {
            known = find(cells, dimensions, members);
            breakdowns.put(key, known);
        }
        return known;
    }

    private int find(CellReader cells, String dimensions, String members) {
        Breakdown breakdown = cells.readRequired(
                dimensions.isEmpty() ? "member" : "dimension", any -> Breakdown.of(dimensions, members));
        directory.findUnknownPart(breakdown).ifPresent(problem -> {
            throw cells.reject("member", problem);
        });
        return directory.numberOf(breakdown);
    }
}
