package uk.councilportal.benchmark.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files of national data, in the order in which they build on one another; told by their headings. */
public enum NationalFileKind {
    /** The areas of the official tool. */
    AREAS("dfe_la_number", "name", "lait_region", "ons_code_latest"),
    /** The catalogue of measures of the official tool. */
    MEASURES("Measure_short", "Topic", "Polarity", "Chart_title"),
    /** Who is whose statistical neighbour, with the columns SN_1 to SN_10. */
    NEIGHBOURS("old_la_code", "SN_1", "SN_10"),
    /** The same as the older models are written, with the columns SN1 to SN10. */
    OLDER_NEIGHBOURS("LA num", "SN1", "SN10"),
    /** Populations by age group in the common layout. */
    POPULATIONS("time_period", "geographic_level", "age_group", "population_estimate"),
    /** Any other statistics in the common layout. */
    STATISTICS("time_period", "time_identifier", "geographic_level", "new_la_code"),
    /** The figures of the official tool in long form. */
    TOOL_VALUES("measure_short", "dfe_la_number", "years", "value");

    private final List<String> marks;

    NationalFileKind(String... marks) {
        this.marks = List.of(marks);
    }

    /** The kind of a file with these headings. */
    public static Optional<NationalFileKind> find(List<String> headings) {
        return Arrays.stream(values())
                .filter(kind -> headings.containsAll(kind.marks))
                .findFirst();
    }
}
