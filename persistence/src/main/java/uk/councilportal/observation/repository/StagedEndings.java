package uk.councilportal.observation.repository;

import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.councilportal.authority.repository.TenantConnection;
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

    private final TenantConnection tenant;

    StagedEndings(TenantConnection tenant) {
        this.tenant = tenant;
    }

    /** Those the file has figures of, one query for all and two for each of them. */
    List<StagedSeries> list() {
        List<StagedSeries> found = new ArrayList<>();
        try (PreparedStatement query = tenant.prepare(ENDED)) {
            query.setString(1, tenant.council());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new StagedSeries(row.getInt(1), row.getInt(2), row.getString(3), List.of()));
                }
            }
            List<StagedSeries> series = new ArrayList<>();
            for (StagedSeries each : found) {
                read(each).ifPresent(series::add);
            }
            return series;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Optional<StagedSeries> read(StagedSeries series) throws SQLException {
        Map<ReportingMonth, ObservationStatus> staged = new TreeMap<>();
        try (PreparedStatement query = prepare(STAGED, series)) {
            read(query, staged);
        }
        if (staged.isEmpty()) {
            return Optional.empty();
        }
        Map<ReportingMonth, ObservationStatus> kept = new TreeMap<>();
        try (PreparedStatement query = prepare(KEPT, series)) {
            query.setString(4, tenant.council());
            read(query, kept);
        }
        Map<ReportingMonth, ObservationStatus> months = new TreeMap<>(kept);
        months.putAll(staged);
        List<StagedSeries.Figure> figures = months.keySet().stream()
                .map(month -> new StagedSeries.Figure(
                        month, Optional.ofNullable(kept.get(month)), Optional.ofNullable(staged.get(month))))
                .toList();
        return Optional.of(new StagedSeries(series.indicatorId(), series.breakdownId(), series.periodType(), figures));
    }

    private PreparedStatement prepare(String sql, StagedSeries series) throws SQLException {
        PreparedStatement query = tenant.prepare(sql);
        query.setInt(1, series.breakdownId());
        query.setInt(2, series.indicatorId());
        query.setString(3, series.periodType());
        return query;
    }

    private static void read(PreparedStatement query, Map<ReportingMonth, ObservationStatus> said) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                said.put(new ReportingMonth(row.getInt(1)), ObservationStatus.valueOf(row.getString(2)));
            }
        }
    }
}
