package uk.councilportal.observation.repository;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The figures of a breakdown for periods without any month of its validity, as far as the council has not given them yet.
 *
 * @param breakdownId the number of the breakdown
 * @param validity when its figures are given
 */
public record StagedOutside(int breakdownId, Validity validity) implements StagedChoice {

    @Override
    public String condition(String alias) {
        return "%1$s.breakdown_id = ? AND (%1$s.month < ? OR %1$s.month - %1$s.months + 1 > ?) AND ".formatted(alias)
                + StagedBeginnings.beginning(alias);
    }

    @Override
    public int set(PreparedStatement statement, int first) throws SQLException {
        statement.setInt(first, breakdownId);
        statement.setInt(first + 1, validity.from().map(ReportingMonth::index).orElse(0));
        statement.setInt(first + 2, validity.to().map(ReportingMonth::index).orElse(Integer.MAX_VALUE));
        return first + 3;
    }
}
