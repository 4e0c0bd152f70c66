package uk.councilportal.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything in which one person can come upon compared figures: pages as they are sent, their files, and REST. */
final class ComparisonCopies {
    private static final String REST = "/api/v1/comparisons";
    private static final List<String> OF_ONE_MONTH = List.of("league", "funnel");
    private static final List<String> OVER_TIME = List.of("spc", "trends");
    private static final List<String> OF_CONCERNS = List.of("overview", "exceptions");
    private static final List<String> WITHOUT_CHOICES = List.of(
            "/app/overview.xhtml",
            "/app/exceptions.xhtml?show=target",
            "/app/exceptions.xhtml?show=target&file=csv",
            "/app/overview.xhtml?file=csv",
            "/app/funnel.xhtml",
            "/app/profile.xhtml",
            "/app/pack.xhtml",
            "/app/home.xhtml");

    private final RunningPortal portal;
    private final String person;
    private final BrowserSession browser;

    ComparisonCopies(RunningPortal portal, String person) {
        this.portal = portal;
        this.person = person;
        this.browser = BrowserSession.of(portal, person);
    }

    /** All copies of one indicator in a month, by address. */
    Map<String, String> ofIndicator(String indicator, String month, String councils) {
        String choices = "?indicator=%s&month=%s&councils=%s".formatted(indicator, month, councils);
        Map<String, String> copies = new LinkedHashMap<>();
        for (String page : OF_ONE_MONTH) {
            String address = "/app/" + page + ".xhtml" + choices;
            keepWithFiles(copies, address);
        }
        for (String council : councils.split(",")) {
            keep(copies, "/app/league.xhtml" + choices + "&why=" + council + "&focus=" + council + "&sort=-figure");
        }
        rest(copies, REST + choices);
        return copies;
    }

    /** All copies in which months of one indicator and council stand together, up to this one where there is a last. */
    Map<String, String> overTime(String indicator, String last, String council) {
        Map<String, String> copies = new LinkedHashMap<>();
        for (String page : OVER_TIME) {
            String address = "/app/%s.xhtml?indicator=%s&month=%s&councils=%s&focus=%s"
                    .formatted(page, indicator, last, council, council);
            keepWithFiles(copies, address);
        }
        return copies;
    }

    /** All copies of a month, by address. */
    Map<String, String> ofMonth(String month, String councils) {
        Map<String, String> copies = ofAllIndicators(month, councils);
        copies.putAll(ofConcerns(month, councils));
        return copies;
    }

    /** The copies of a month that have every indicator, by address. */
    Map<String, String> ofAllIndicators(String month, String councils) {
        String choices = "?month=%s&councils=%s".formatted(month, councils);
        Map<String, String> copies = new LinkedHashMap<>();
        keepWithFiles(copies, "/app/heatmap.xhtml" + choices);
        for (String council : councils.split(",")) {
            keepWithFiles(copies, "/app/profile.xhtml" + choices + "&focus=" + council);
        }
        keep(copies, "/app/pack.xhtml" + choices);
        keepWorkbook(copies, "/app/pack.xhtml" + choices + "&file=xlsx");
        rest(copies, REST + "/heat-map" + choices);
        return copies;
    }

    /** The copies of what is of concern in a month, by address: only of indicators that are rated. */
    Map<String, String> ofConcerns(String month, String councils) {
        Map<String, String> copies = new LinkedHashMap<>();
        for (String page : OF_CONCERNS) {
            keepWithFiles(copies, "/app/%s.xhtml?month=%s&councils=%s".formatted(page, month, councils));
        }
        return copies;
    }

    /** The copies for which nothing is chosen, by address. */
    Map<String, String> ofEverything() {
        Map<String, String> copies = new LinkedHashMap<>();
        WITHOUT_CHOICES.forEach(address -> keep(copies, address));
        return copies;
    }

    /** Whose copies they are. */
    @Override
    public String toString() {
        return person;
    }

    private void keep(Map<String, String> copies, String address) {
        copies.put(address, browser.follow(browser.get(address)).body());
    }

    private void keepWithFiles(Map<String, String> copies, String address) {
        keep(copies, address);
        keep(copies, address + "&file=csv");
        keepWorkbook(copies, address + "&file=xlsx");
    }

    private void keepWorkbook(Map<String, String> copies, String address) {
        copies.put(address, WorkbookText.cells(browser.download(address)));
    }

    private void rest(Map<String, String> copies, String address) {
        for (String format : List.of("application/json", "text/csv")) {
            copies.put(
                    format + " " + address,
                    portal.getAs(person, address, Map.of("Accept", format)).body());
        }
    }
}
