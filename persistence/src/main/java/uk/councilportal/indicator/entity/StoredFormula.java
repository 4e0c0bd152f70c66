package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;

/** One of the formulas of a revision of a definition. */
@Entity
@Table(name = "indicator_formula")
@IdClass(DefinitionPartKey.class)
public class StoredFormula extends CouncilOwned {
    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    private int revision;

    @Id
    private int position;

    @Column(name = "valid_from")
    private Integer validFrom;

    @Column(name = "valid_to")
    private Integer validTo;

    @Column(name = "period_types")
    private String periodTypes;

    private String dimension;
    private String numerator;
    private String denominator;
    private BigDecimal multiplier;
    private boolean annualised;

    protected StoredFormula() {}

    public StoredFormula(StoredDefinition definition, int position, Formula formula) {
        this.indicatorId = definition.indicatorId();
        this.revision = definition.revision();
        this.position = position;
        this.validFrom = formula.scope().from().map(ReportingMonth::index).orElse(null);
        this.validTo = formula.scope().to().map(ReportingMonth::index).orElse(null);
        this.periodTypes = formula.scope().periodTypes().stream()
                .sorted()
                .map(type -> String.valueOf(type.letter()))
                .collect(Collectors.joining());
        this.dimension = formula.scope().dimension();
        this.numerator = formula.numerator().toString();
        this.denominator = formula.denominator().map(Expression::toString).orElse(null);
        this.multiplier = formula.multiplier();
        this.annualised = formula.annualised();
    }

    public int indicatorId() {
        return indicatorId;
    }

    public int revision() {
        return revision;
    }

    public Formula toModel() {
        Set<PeriodType> types = periodTypes
                .chars()
                .mapToObj(letter -> PeriodType.ofLetter((char) letter))
                .collect(Collectors.toSet());
        FormulaScope scope = new FormulaScope(month(validFrom), month(validTo), types, dimension);
        return new Formula(
                scope,
                Expression.parse(numerator),
                Optional.ofNullable(denominator).map(Expression::parse),
                plain(multiplier),
                annualised);
    }

    private static Optional<ReportingMonth> month(Integer index) {
        return Optional.ofNullable(index).map(ReportingMonth::new);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(indicatorId, revision, position);
    }
}
