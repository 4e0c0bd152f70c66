package uk.councilportal.benchmark.model;

/**
 * What tells one national series from another.
 *
 * @param source who publishes it
 * @param measure the short name of the measure, or the heading of its column
 * @param category what it is limited to, in the words of the file; empty when to nothing
 */
public record SeriesKey(NationalSource source, String measure, String category) {
    /** A measure of the official tool. */
    public static SeriesKey ofTool(String measure) {
        return new SeriesKey(NationalSource.LAIT, measure, "");
    }

    @Override
    public String toString() {
        return category.isEmpty() ? measure : category + ": " + measure;
    }
}
