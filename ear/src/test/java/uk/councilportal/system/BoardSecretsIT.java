package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Looks by value for figures that a board may not see, in everything a board member can be sent. */
class BoardSecretsIT {
    private static final String ROTHERHAM = "E08000018";
    private static final String NORFOLK = "E10000020";
    private static final String SOUTHAMPTON = "E06000045";
    private static final String BIRMINGHAM = "E08000025";
    private static final String COUNCILS = String.join(",", ROTHERHAM, NORFOLK, SOUTHAMPTON, BIRMINGHAM);
    private static final Map<String, String> OFFICERS = Map.of(
            ROTHERHAM, "rotherham-officer",
            NORFOLK, "norfolk-officer",
            SOUTHAMPTON, "southampton-officer");
    private static final String HEAT_MAP = "/api/v1/comparisons/heat-map?month=%s&councils=%s";
    /**
     * Numbers that do not stand anywhere by chance: seven digits of an unrounded figure, or thousands and rates as shown. Whole
     * tens are left out, because official counts of regions and of England beside the councils are rounded to them.
     */
    private static final Pattern DISTINCTIVE =
            Pattern.compile("\\d+\\.\\d{7}|\\d+,\\d{3}\\.\\d|\\d+,\\d{2}[1-9]\\b|\\d{3}\\.\\d\\b");

    private static final String DRAFT = "48731";
    /** The number itself, and not five digits of a longer one. */
    private static final String DRAFT_AS_A_NUMBER = "(?<![\\d.])48,?731(?!\\d)";

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void holdsNoFigureBeyondTheConsent() {
        Set<String> secrets = secrets(SOUTHAMPTON, "2016-09");
        secrets.addAll(secrets(ROTHERHAM, "2016-09"));
        secrets.addAll(secrets(NORFOLK, "2016-09"));
        for (String month : List.of("2016-10", "2016-11", "2016-12", "2017-01")) {
            secrets.removeAll(distinctive(heatMap("board-two", month, COUNCILS).stream()));
        }
        assertThat(secrets).hasSizeGreaterThan(40);

        copies("board-two", List.of("2016-08", "2016-09", "2016-10"))
                .forEach((address, copy) ->
                        assertThat(found(copy, secrets)).as(address).isEmpty());
    }

    /** The same search over a board that may see the month finds them: the search can find. */
    @Test
    void findsThemWhereTheyMayBeSeen() {
        Set<String> secrets = secrets(SOUTHAMPTON, "2016-09");

        Map<String, String> copies = new ComparisonCopies(portal, "board-all").ofMonth("2016-09", COUNCILS);

        assertThat(copies.values().stream().flatMap(copy -> found(copy, secrets).stream()))
                .isNotEmpty();
    }

    @Test
    void holdsNoFigureThatIsProtected() {
        List<String> months = List.of("2016-09", "2017-01");
        Set<String> secrets = new TreeSet<>();
        Set<String> withheld = new HashSet<>();
        for (String month : months) {
            Map<String, CSVRecord> shown = heatMap("board-all", month, COUNCILS).stream()
                    .collect(Collectors.toMap(BoardSecretsIT::key, row -> row));
            OFFICERS.forEach((council, officer) -> heatMap(officer, month, council).stream()
                    .filter(own -> !own.get("value").isEmpty())
                    .filter(own -> shown.get(key(own)).get("displayed").equals("c"))
                    .forEach(own -> {
                        withheld.add(own.get("indicator"));
                        secrets.addAll(distinctive(Stream.of(own)));
                    }));
        }
        assertThat(withheld).hasSizeGreaterThan(5);
        assertThat(secrets).isNotEmpty();

        ComparisonCopies board = new ComparisonCopies(portal, "board-all");
        for (String month : months) {
            board.ofMonth(month, COUNCILS)
                    .forEach((address, copy) ->
                            assertThat(found(copy, secrets)).as(address).isEmpty());
            for (String indicator : withheld) {
                board.ofIndicator(indicator, month, COUNCILS)
                        .forEach((address, copy) ->
                                assertThat(found(copy, secrets)).as(address).isEmpty());
                OFFICERS.keySet()
                        .forEach(council -> board.overTime(indicator, month, council)
                                .forEach((address, copy) -> assertThat(found(copy, secrets))
                                        .as(address)
                                        .isEmpty()));
            }
        }
    }

    @Test
    void holdsNothingOfAMonthThatIsNotPublished() {
        FigureClient officer = FigureClient.birmingham(portal);
        String before = RunningPortal.json(officer.read("6d", "")).getString("text", "");
        officer.set("6d", "", DRAFT);
        try {
            assertThat(officer.read("6d", "").body()).contains(DRAFT);
            ComparisonCopies board = new ComparisonCopies(portal, "board-all");
            Stream.of(
                            board.ofIndicator("s47-completed", "2015-10", COUNCILS),
                            board.ofIndicator("s47-completed", "2015-09", COUNCILS),
                            board.ofMonth("2015-10", COUNCILS),
                            board.ofEverything())
                    .flatMap(copies -> copies.entrySet().stream())
                    .forEach(copy ->
                            assertThat(copy.getValue()).as(copy.getKey()).doesNotContainPattern(DRAFT_AS_A_NUMBER));
        } finally {
            officer.set("6d", "", before);
        }
    }

    private Map<String, String> copies(String person, List<String> months) {
        ComparisonCopies board = new ComparisonCopies(portal, person);
        Map<String, String> copies = board.ofEverything();
        for (String month : months) {
            copies.putAll(board.ofMonth(month, COUNCILS));
        }
        heatMap("southampton-officer", "2016-09", SOUTHAMPTON).forEach(row -> {
            copies.putAll(board.ofIndicator(row.get("indicator"), "2016-09", COUNCILS));
            copies.putAll(board.overTime(row.get("indicator"), "2016-10", SOUTHAMPTON));
        });
        return copies;
    }

    private static String key(CSVRecord row) {
        return row.get("indicator") + " " + row.get("council");
    }

    private Set<String> secrets(String council, String month) {
        return distinctive(heatMap(OFFICERS.get(council), month, council).stream());
    }

    private static Set<String> distinctive(Stream<CSVRecord> rows) {
        return rows.flatMap(row -> Stream.of(row.get("value"), row.get("displayed")))
                .flatMap(value -> DISTINCTIVE.matcher(value).results())
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(String copy, Set<String> secrets) {
        return secrets.stream().filter(copy::contains).toList();
    }

    private List<CSVRecord> heatMap(String person, String month, String councils) {
        return SharedFolder.parse(
                portal.getAs(person, HEAT_MAP.formatted(month, councils), Map.of("Accept", "text/csv"))
                        .body());
    }
}
