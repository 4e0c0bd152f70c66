package uk.councilportal.scorecard.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;

/** What a scorecard reads, by bare SQL: the floor of the benchmark. */
public record BareScorecard(
        Connection connection, String council, Set<Integer> indicators, Set<Integer> breakdowns, int revision) {
    private static final List<String> FACTS = List.of(
            "SELECT d.*, i.ref FROM indicator_definition d JOIN indicator i ON i.council = d.council AND i.id = d.indicator_id"
                    + " WHERE d.council = ? AND d.indicator_id IN (%s) AND d.revision <= ?",
            "SELECT * FROM indicator_formula WHERE council = ? AND indicator_id IN (%s) AND revision <= ?",
            "SELECT * FROM indicator_standard WHERE council = ? AND indicator_id IN (%s) AND revision <= ?",
            "SELECT * FROM breakdown WHERE council = ?",
            "SELECT d.code, t.title, m.* FROM dimension d"
                    + " JOIN dimension_definition t ON t.council = d.council AND t.dimension_id = d.id"
                    + " JOIN dimension_member_definition m ON m.council = d.council AND m.dimension_id = d.id"
                    + " WHERE d.council = ? AND m.revision <= ? ORDER BY d.id, m.position, m.member_id",
            "SELECT * FROM target WHERE council = ? AND indicator_id IN (%s) AND revision <= ?",
            "SELECT * FROM benchmark WHERE council = ? AND indicator_id IN (%s) AND revision <= ?",
            "SELECT * FROM population WHERE authority = ?");

    /** The rows of the figures. */
    public List<ObservationRow> figures(ReportingMonth from, ReportingMonth to) {
        String sql =
                "SELECT breakdown_id, month, indicator_id, period_type, months, revision, numerator, denominator, value,"
                        + " status, data_note FROM observation WHERE council = ? AND breakdown_id IN ("
                        + list(breakdowns)
                        + ") AND month BETWEEN ? AND ? AND indicator_id IN (" + list(indicators) + ") AND revision <= ?"
                        + " ORDER BY breakdown_id, month, indicator_id, period_type, months, revision";
        List<ObservationRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, council);
            query.setInt(2, from.index());
            query.setInt(3, to.index());
            query.setInt(4, revision);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the figures and every row of what stands beside them, column by column. */
    public List<Object> everything(ReportingMonth from, ReportingMonth to) {
        List<Object> rows = new ArrayList<>(figures(from, to));
        FACTS.forEach(facts -> rows.addAll(read(facts.formatted(list(indicators)))));
        return rows;
    }

    private List<List<Object>> read(String sql) {
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, council);
            if (sql.contains("revision <= ?")) {
                query.setInt(2, revision);
            }
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    List<Object> cells = new ArrayList<>(columns);
                    for (int column = 1; column <= columns; column++) {
                        cells.add(row.getObject(column));
                    }
                    rows.add(cells);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String list(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static ObservationRow row(ResultSet row) throws SQLException {
        return new ObservationRow(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                ObservationStatus.valueOf(row.getString(10)),
                row.getString(11));
    }
}
