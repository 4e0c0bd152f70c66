package uk.councilportal.identity.view;

import java.util.List;

/**
 * Pages about the same thing: one entry of the navigation, whose pages lead to each other.
 *
 * @param name its words where the reader may open several of its pages, the end of a key of the message bundle
 * @param pages its pages; the first the reader may open is where the entry leads
 * @param below pages that belong to it and are reached from its pages alone
 */
record NavigationSection(String name, List<Page> pages, List<String> below) {
    private static final String DRAFT = "DRAFT_READ";
    private static final String ENTER = "OBSERVATION_ENTER";
    private static final String READ = "SCORECARD_READ";
    private static final String COMPARE = "COMPARISON_READ";

    /** All sections in the order in which people meet them in a month. */
    static final List<NavigationSection> ALL = List.of(
            new NavigationSection(
                    "work",
                    List.of(
                            new Page("home", "work", DRAFT),
                            new Page("indicators", "indicators", "COUNCIL_SETTINGS"),
                            new Page("layouts", "layouts", "COUNCIL_SETTINGS"),
                            new Page("dimensions", "dimensions", "COUNCIL_SETTINGS"),
                            new Page("users", "users", "USER_MANAGE"),
                            new Page("archive", "archive", "COUNCIL_ARCHIVE")),
                    List.of("indicator-setting", "indicator-order", "layout", "dimension", "userfile")),
            new NavigationSection(
                    "month",
                    List.of(
                            new Page("entry", "entry", DRAFT),
                            new Page("paste", "paste", ENTER),
                            new Page("import", "import", ENTER),
                            new Page("checks", "checks", DRAFT)),
                    List.of()),
            new NavigationSection("scorecard", List.of(new Page("scorecard", "scorecard", READ)), List.of("indicator")),
            new NavigationSection(
                    "explanation",
                    List.of(
                            new Page("commentary", "commentary", DRAFT),
                            new Page("actions", "actions", DRAFT),
                            new Page("targets", "targets", DRAFT),
                            new Page("year", "year", "TARGET_KEEP")),
                    List.of("target")),
            new NavigationSection(
                    "publication",
                    List.of(
                            new Page("months", "months", DRAFT),
                            new Page("issues", "issues", READ),
                            new Page("grants", "grants", "GRANT_READ")),
                    List.of("review")),
            new NavigationSection(
                    "compare",
                    List.of(
                            new Page("overview", "overview", COMPARE),
                            new Page("exceptions", "exceptions", COMPARE),
                            new Page("league", "league", COMPARE),
                            new Page("heatmap", "heatmap", COMPARE),
                            new Page("profile", "profile", COMPARE),
                            new Page("trends", "trends", COMPARE),
                            new Page("funnel", "funnel", COMPARE),
                            new Page("spc", "spc", COMPARE),
                            new Page("pack", "pack", COMPARE)),
                    List.of("groups")),
            new NavigationSection(
                    "councils",
                    List.of(
                            new Page("councils", "councils", "COUNCIL_KEEP"),
                            new Page("leaving", "leaving", "COUNCIL_LEAVE")),
                    List.of("council", "council-new")),
            new NavigationSection(
                    "catalogue",
                    List.of(
                            new Page("catalogue", "catalogue", "CATALOGUE_MANAGE"),
                            new Page("national", "national", "BENCHMARK_IMPORT")),
                    List.of("standard", "cataloguefile")),
            new NavigationSection("boards", List.of(new Page("boards", "boards", "GRANT_MANAGE")), List.of()),
            new NavigationSection("audit", List.of(new Page("audit", "audit", "AUDIT_READ")), List.of()),
            new NavigationSection(
                    "operations", List.of(new Page("operations", "operations", "OPERATION_WATCH")), List.of()));

    /** The sections of members of boards, who have nothing but comparisons: one for each question. */
    static final List<NavigationSection> OF_BOARDS = List.of(
            new NavigationSection(
                    "overview",
                    List.of(new Page("overview", "overview", COMPARE), new Page("exceptions", "exceptions", COMPARE)),
                    List.of("groups")),
            new NavigationSection(
                    "league",
                    List.of(new Page("league", "league", COMPARE), new Page("funnel", "funnel", COMPARE)),
                    List.of()),
            new NavigationSection("heatmap", List.of(new Page("heatmap", "heatmap", COMPARE)), List.of()),
            new NavigationSection("profile", List.of(new Page("profile", "profile", COMPARE)), List.of()),
            new NavigationSection(
                    "trends",
                    List.of(new Page("trends", "trends", COMPARE), new Page("spc", "spc", COMPARE)),
                    List.of()),
            new NavigationSection("pack", List.of(new Page("pack", "pack", COMPARE)), List.of()));

    /**
     * A page.
     *
     * @param name its file name without ending
     * @param words its words, the end of a key of the message bundle
     * @param permission what a reader needs to open it
     */
    record Page(String name, String words, String permission) {
        String address() {
            return "/app/" + name + ".xhtml";
        }
    }

    /** Whether a page belongs here. */
    boolean holds(String address) {
        return holds(address, pages);
    }

    /** Whether a page belongs here for a reader who may open some of the pages. */
    boolean holds(String address, List<Page> open) {
        return open.stream().anyMatch(page -> page.address().equals(address))
                || below.stream().anyMatch(name -> address.equals("/app/" + name + ".xhtml"));
    }
}
