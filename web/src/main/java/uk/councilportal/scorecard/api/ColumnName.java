package uk.councilportal.scorecard.api;

import java.util.Locale;

/** Names of columns made of periods and members. */
final class ColumnName {

    private ColumnName() {}

    /** "month" and 2017-03 give "month_2017_03"; "area" and "North West" give "area_north_west". */
    static String of(String prefix, Object part) {
        String name = part.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return prefix + "_" + name;
    }
}
