package uk.councilportal.indicator.exchange;

import java.util.HashMap;
import java.util.Map;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.platform.exchange.CellReader;

/**
 * Reads the columns by which a row names its figure: {@code council, report, ref, dimension, member}. Rows name the same
 * few breakdowns again and again, so what was found once is remembered.
 */
public final class FigurePlaceParser {
    private static final int LONGEST = 250;

    private final AuthorityCode council;
    private final FigureDirectory directory;
    private final Map<String, Integer> breakdowns = new HashMap<>();

    /**
     * @param council whose file it is
     * @param directory what the council has
     */
    public FigurePlaceParser(AuthorityCode council, FigureDirectory directory) {
        this.council = council;
        this.directory = directory;
    }

    /** What the row is about. A row about another council, or something the council does not have, is refused. */
    public FigurePlace place(CellReader cells) {
        cells.expectCouncil(council);
        String report = cells.required("report", LONGEST);
        String ref = cells.required("ref", LONGEST);
        FigureDirectory.Entry indicator = directory
                .findIndicator(report, ref)
                .orElseThrow(() -> directory.hasReport(report)
                        ? cells.reject("ref", "The report " + report + " has no indicator \"" + ref + "\"")
                        : cells.reject("report", "There is no report \"" + report + "\""));
        return new FigurePlace(ref, indicator, breakdown(cells));
    }

    private int breakdown(CellReader cells) {
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
