package uk.councilportal.indicator.repository;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.PlainNumber;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One formula of a revision of a definition: plain columns, so that a query can build it.
 *
 * @param indicatorId the indicator
 * @param revision the revision of its definition
 * @param validFrom the first month it holds for as a number, or null
 * @param validTo the last month it holds for as a number, or null
 * @param periodTypes the letters of the sorts of periods it holds for
 * @param dimension the dimension it holds for; empty for any
 * @param numerator what is counted
 * @param denominator out of what, or null
 * @param multiplier what the share is multiplied by
 * @param annualised whether it is brought up to a year
 */
public record FormulaRow(
        int indicatorId,
        int revision,
        Integer validFrom,
        Integer validTo,
        String periodTypes,
        String dimension,
        String numerator,
        String denominator,
        BigDecimal multiplier,
        boolean annualised) {
    /** Reads rows of the formulas x. */
    static final String SELECT =
            "select new uk.councilportal.indicator.repository.FormulaRow(x.indicatorId, x.revision,"
                    + " x.validFrom, x.validTo, x.periodTypes, x.dimension, x.numerator, x.denominator, x.multiplier,"
                    + " x.annualised) from StoredFormula x";

    Formula toModel() {
        Set<PeriodType> types = periodTypes
                .chars()
                .mapToObj(letter -> PeriodType.ofLetter((char) letter))
                .collect(Collectors.toSet());
        FormulaScope scope = new FormulaScope(month(validFrom), month(validTo), types, dimension);
        return new Formula(
                scope,
                Expression.parse(numerator),
                Optional.ofNullable(denominator).map(Expression::parse),
                PlainNumber.of(multiplier),
                annualised);
    }

    private static Optional<ReportingMonth> month(Integer index) {
        return Optional.ofNullable(index).map(ReportingMonth::new);
    }
}
