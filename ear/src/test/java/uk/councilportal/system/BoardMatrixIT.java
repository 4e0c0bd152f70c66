package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Who sees a figure of Southampton's in which copy, before, while and after Southampton lets a board and a council see it,
 * in months before the first one granted, in published months and in the month that is still open. The indicator has no
 * target, so that no list of concerns shows it to anybody.
 */
class BoardMatrixIT {
    private static final String SOUTHAMPTON = "E06000045";
    private static final String INDICATOR = "contacts-received";
    private static final String MONTH_BEFORE = "2016-07";
    private static final String FIRST_MONTH = "2016-08";
    private static final String OPEN_MONTH = "2016-10";
    /** The board and the council of the grant. */
    private static final List<String> GRANTED =
            List.of("board-two", "birmingham-officer", "birmingham-viewer", "birmingham-approver");
    /** A council that is granted nothing. */
    private static final List<String> OTHERS = List.of("norfolk-officer", "norfolk-approver", "norfolk-admin");

    private final RunningPortal portal = RunningPortal.get();
    private final SoftAssertions all = new SoftAssertions();

    @Test
    void showsAFigureToTheGranteesOnlyFromTheFirstMonthOnAndOnlyWhileTheyMay() {
        Map<String, String> figures = Map.of(
                MONTH_BEFORE, figure(MONTH_BEFORE),
                FIRST_MONTH, figure(FIRST_MONTH));
        assertThat(figures.get(MONTH_BEFORE)).isNotEqualTo(figures.get(FIRST_MONTH));
        List<ComparisonCopies> granted = GRANTED.stream()
                .map(person -> new ComparisonCopies(portal, person))
                .toList();
        List<ComparisonCopies> others = OTHERS.stream()
                .map(person -> new ComparisonCopies(portal, person))
                .toList();

        expectNothing("before", granted, figures);
        String scope = INDICATOR + " from " + FIRST_MONTH;
        try (GivenGrant toBoard = GivenGrant.to(portal, "southampton-approver", "BOARD", "two-councils-board", scope);
                GivenGrant toCouncil = GivenGrant.to(portal, "southampton-approver", "COUNCIL", "E08000025", scope)) {
            granted.forEach(reader -> expect("during " + reader, reader, figures, FIRST_MONTH));
            expectNothing("during, not granted", others, figures);
            toCouncil.close();
            expectNothing("council withdrawn", granted.subList(1, granted.size()), figures);
            expect("board still granted", granted.get(0), figures, FIRST_MONTH);
            toBoard.close();
            expectNothing("withdrawn", granted, figures);
        }
        all.assertAll();
    }

    private void expectNothing(String when, List<ComparisonCopies> readers, Map<String, String> figures) {
        readers.forEach(reader -> expect(when + " " + reader, reader, figures, ""));
    }

    private void expect(String when, ComparisonCopies reader, Map<String, String> figures, String seen) {
        for (String month : List.of(MONTH_BEFORE, FIRST_MONTH, OPEN_MONTH)) {
            Map<String, String> copies = reader.ofIndicator(INDICATOR, month, SOUTHAMPTON);
            copies.putAll(reader.ofAllIndicators(month, SOUTHAMPTON));
            expect(when, copies, figures, month.equals(seen) ? List.of(seen) : List.of());
            expect(when, reader.ofConcerns(month, SOUTHAMPTON), figures, List.of());
        }
        Map<String, String> overTime = reader.overTime(INDICATOR, OPEN_MONTH, SOUTHAMPTON);
        expect(when, overTime, figures, seen.isEmpty() ? List.of() : List.of(seen));
    }

    private void expect(String when, Map<String, String> copies, Map<String, String> figures, List<String> seen) {
        copies.forEach((address, copy) -> {
            List<String> found = new ArrayList<>(figures.keySet());
            found.removeIf(month -> !copy.contains(figures.get(month)));
            all.assertThat(found).as(when + " " + address).isEqualTo(seen);
        });
    }

    @Test
    void refusesEveryCopyToWhoeverBelongsToNoCouncilAndNoBoard() {
        BrowserSession administrator = BrowserSession.of(portal, "portal-admin");
        BrowserSession nobody = new BrowserSession(portal);
        for (String page : List.of("overview", "exceptions", "league", "heatmap", "funnel", "spc", "trends")) {
            for (String file : List.of("", "?file=csv")) {
                String address = "/app/" + page + ".xhtml" + file;
                assertThat(administrator.get(address).statusCode()).as(address).isIn(403, 404);
                assertThat(nobody.get(address).statusCode()).as(address).isEqualTo(302);
            }
        }
        for (String format : List.of("application/json", "text/csv")) {
            String address = "/api/v1/comparisons?indicator=%s&month=%s&councils=%s"
                    .formatted(INDICATOR, FIRST_MONTH, SOUTHAMPTON);
            assertThat(portal.getAs("portal-admin", address, Map.of("Accept", format))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private String figure(String month) {
        String shown = RunningPortal.json(portal.getAs(
                        "southampton-officer",
                        "/api/v1/comparisons?indicator=%s&month=%s&councils=%s"
                                .formatted(INDICATOR, month, SOUTHAMPTON)))
                .getJsonArray("rows")
                .getJsonObject(0)
                .getString("displayed");
        assertThat(shown).as(month).matches("[0-9]+,[0-9]{3}");
        return shown;
    }
}
