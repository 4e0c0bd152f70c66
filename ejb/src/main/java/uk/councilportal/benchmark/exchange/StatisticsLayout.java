package uk.councilportal.benchmark.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.councilportal.benchmark.model.PublishedFigure;

/**
 * Which columns of a file in the common layout say what its figures are limited to, and which hold figures. A column whose
 * first cell is neither a number nor a symbol limits; so wide files with many figures a row and long ones with one are
 * read alike.
 *
 * @param filters the headings of columns that limit
 * @param figures the headings of columns of figures
 */
record StatisticsLayout(List<String> filters, List<String> figures) {
    private static final Set<String> PLACE_AND_TIME = Set.of(
            "time_period",
            "time_identifier",
            "geographic_level",
            "country_code",
            "country_name",
            "region_code",
            "region_name",
            "old_la_code",
            "new_la_code",
            "la_name");

    static StatisticsLayout of(NationalFile file) {
        List<String> headings = file.headings();
        List<String> row = file.firstRow();
        int columns = Math.min(headings.size(), row.size());
        List<Integer> others = IntStream.range(0, columns)
                .filter(i -> !PLACE_AND_TIME.contains(headings.get(i)))
                .boxed()
                .toList();
        return new StatisticsLayout(
                others.stream()
                        .filter(i -> isWords(row.get(i)))
                        .map(headings::get)
                        .toList(),
                others.stream()
                        .filter(i -> !isWords(row.get(i)))
                        .map(headings::get)
                        .toList());
    }

    static boolean isWords(String text) {
        return !text.isEmpty() && !PublishedFigure.isFigure(text);
    }
}
