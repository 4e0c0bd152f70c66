package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.councilportal.authority.repository.StagingTable;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;

/** Finds the series of a file of figures that end: some figure, kept or in the file, says that its measure had ended. */
final class StagedEndings {
    private static final String ENDED = "SELECT s.indicator_id, s.breakdown_id, s.period_type FROM staged_observation s"
            + " WHERE s.status = 'OLD_MEASURE' UNION SELECT o.indicator_id, o.breakdown_id, o.period_type"
            + " FROM observation o WHERE o.council = ? AND o.status = 'OLD_MEASURE'";
    private static final String SERIES = " x WHERE x.breakdown_id = ? AND x.indicator_id = ? AND x.period_type = ?";
    private static final String STAGED = "SELECT x.month, x.status FROM staged_observation" + SERIES;
    private static final String KEPT =
            "SELECT x.month, x.status FROM observation" + SERIES + " AND x.council = ? ORDER BY x.revision";

    private final StagingTable table;
    private final String council;

    StagedEndings(StagingTable table, String council) {
        this.table = table;
        this.council = council;
    }

    /** Those the file has figures of, one query for all and two for each of them. */
    List<StagedSeries> list() {
        return table
                .query(
                        ENDED,
                        query -> query.setString(1, council),
                        row -> new StagedSeries(row.getInt(1), row.getInt(2), row.getString(3), List.of()))
                .stream()
                .flatMap(series -> read(series).stream())
                .toList();
    }

    private Optional<StagedSeries> read(StagedSeries series) {
        Map<ReportingMonth, ObservationStatus> staged = said(STAGED, query -> set(query, series));
        if (staged.isEmpty()) {
            return Optional.empty();
        }
        Map<ReportingMonth, ObservationStatus> kept = said(KEPT, query -> {
            set(query, series);
            query.setString(4, council);
        });
        Map<ReportingMonth, ObservationStatus> months = new TreeMap<>(kept);
        months.putAll(staged);
        List<StagedSeries.Figure> figures = months.keySet().stream()
                .map(month -> new StagedSeries.Figure(
                        month, Optional.ofNullable(kept.get(month)), Optional.ofNullable(staged.get(month))))
                .toList();
        return Optional.of(new StagedSeries(series.indicatorId(), series.breakdownId(), series.periodType(), figures));
    }

    /** What is said of each month, the last where several revisions say something. */
    private Map<ReportingMonth, ObservationStatus> said(String sql, StagingTable.Parameters parameters) {
        Map<ReportingMonth, ObservationStatus> said = new TreeMap<>();
        table.query(
                        sql,
                        parameters,
                        row -> Map.entry(
                                new ReportingMonth(row.getInt(1)), ObservationStatus.valueOf(row.getString(2))))
                .forEach(each -> said.put(each.getKey(), each.getValue()));
        return said;
    }

    private static void set(PreparedStatement query, StagedSeries series) throws SQLException {
        query.setInt(1, series.breakdownId());
        query.setInt(2, series.indicatorId());
        query.setString(3, series.periodType());
    }
}
