package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.councilportal.authority.repository.StagingTable;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Finds the series of a file of figures that end: some figure, kept or in the file, says that its measure had ended. Four
 * queries at most, whatever the file holds, and two where nothing has ended; of what is kept only the indicators of the file
 * are looked through.
 */
final class StagedEndings {
    private static final String COLUMNS = "indicator_id, x.breakdown_id, x.period_type";
    private static final String STAGED_ENDS =
            "SELECT DISTINCT x." + COLUMNS + " FROM staged_observation x WHERE x.status = 'OLD_MEASURE'";
    private static final String KEPT_ENDS = "SELECT DISTINCT x." + COLUMNS + " FROM observation x JOIN (SELECT DISTINCT"
            + " s.indicator_id, s.breakdown_id, s.period_type FROM staged_observation s) f"
            + " ON f.indicator_id = x.indicator_id AND f.breakdown_id = x.breakdown_id AND f.period_type = x.period_type"
            + " WHERE x.council = ? AND x.status = 'OLD_MEASURE'";
    private static final String SAID = "SELECT x." + COLUMNS + ", x.month, x.status FROM ";
    private static final String OF_SERIES = "(x." + COLUMNS + ") IN (%s)";

    private final StagingTable table;
    private final String council;

    StagedEndings(StagingTable table, String council) {
        this.table = table;
        this.council = council;
    }

    /** What the figures of a series have in common. */
    private record Series(int indicatorId, int breakdownId, String periodType) {
        static Series of(ResultSet row) throws SQLException {
            return new Series(row.getInt(1), row.getInt(2), row.getString(3));
        }
    }

    /** What a figure of a series says. */
    private record Said(Series series, ReportingMonth month, ObservationStatus status) {
        static Said of(ResultSet row) throws SQLException {
            return new Said(
                    Series.of(row), new ReportingMonth(row.getInt(4)), ObservationStatus.valueOf(row.getString(5)));
        }
    }

    /** Those the file has figures of. */
    List<StagedSeries> list() {
        List<Series> ending = Stream.concat(
                        table.query(STAGED_ENDS, StagingTable.Parameters.NONE, Series::of).stream(),
                        table.query(KEPT_ENDS, query -> query.setString(1, council), Series::of).stream())
                .distinct()
                .toList();
        if (ending.isEmpty()) {
            return List.of();
        }
        String series = OF_SERIES.formatted(String.join(", ", Collections.nCopies(ending.size(), "(?, ?, ?)")));
        Map<Series, Map<ReportingMonth, ObservationStatus>> staged =
                said(SAID + "staged_observation x WHERE " + series, query -> set(query, ending, 1));
        Map<Series, Map<ReportingMonth, ObservationStatus>> kept =
                said(SAID + "observation x WHERE x.council = ? AND " + series + " ORDER BY x.revision", query -> {
                    query.setString(1, council);
                    set(query, ending, 2);
                });
        return ending.stream()
                .map(each -> series(each, kept.getOrDefault(each, Map.of()), staged.getOrDefault(each, Map.of())))
                .toList();
    }

    private static StagedSeries series(
            Series series, Map<ReportingMonth, ObservationStatus> kept, Map<ReportingMonth, ObservationStatus> staged) {
        Set<ReportingMonth> months = new TreeSet<>(kept.keySet());
        months.addAll(staged.keySet());
        List<StagedSeries.Figure> figures = months.stream()
                .map(month -> new StagedSeries.Figure(
                        month, Optional.ofNullable(kept.get(month)), Optional.ofNullable(staged.get(month))))
                .toList();
        return new StagedSeries(series.indicatorId(), series.breakdownId(), series.periodType(), figures);
    }

    /** What is said of each month of a series, the last where several revisions say something. */
    private Map<Series, Map<ReportingMonth, ObservationStatus>> said(String sql, StagingTable.Parameters parameters) {
        Map<Series, Map<ReportingMonth, ObservationStatus>> said = new HashMap<>();
        table.query(sql, parameters, Said::of)
                .forEach(each -> said.computeIfAbsent(each.series(), series -> new TreeMap<>())
                        .put(each.month(), each.status()));
        return said;
    }

    private static void set(PreparedStatement query, List<Series> series, int first) throws SQLException {
        int next = first;
        for (Series each : series) {
            query.setInt(next++, each.indicatorId());
            query.setInt(next++, each.breakdownId());
            query.setString(next++, each.periodType());
        }
    }
}
