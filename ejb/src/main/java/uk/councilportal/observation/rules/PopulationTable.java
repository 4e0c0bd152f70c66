package uk.councilportal.observation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.Population;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The population that applied: that of the series named, of the area concerned, in the last month of the period.
 *
 * <p>Councils keep more than one series at a time and change them in the middle of a year (calculation rules, 3).
 */
public final class PopulationTable {

    private final List<Population> populations;

    /** Knows the populations of one council. */
    public PopulationTable(List<Population> populations) {
        this.populations = List.copyOf(populations);
    }

    /** The children of a series in a month; of the breakdown's member if one is named. */
    public MeasureValue children(String series, Breakdown breakdown, ReportingMonth month) {
        return populations.stream()
                .filter(population -> population.series().equals(series))
                .filter(population -> population.appliesTo(month))
                .filter(population -> isOf(population, breakdown))
                .findFirst()
                .map(population -> MeasureValue.of(BigDecimal.valueOf(population.children())))
                .orElseGet(() -> MeasureValue.missing(MissingReason.NO_POPULATION, month.toString()));
    }

    private static boolean isOf(Population population, Breakdown breakdown) {
        if (breakdown.isTotal()) {
            return population.area().isEmpty();
        }
        Optional<String> member = breakdown.parts().stream()
                .map(BreakdownPart::member)
                .filter(population.area()::equals)
                .findFirst();
        return member.isPresent();
    }
}
