package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.period.model.ReportingMonth;

/** One of the formulas of a revision of a definition; read as plain rows. */
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

    @Override
    protected List<Object> businessKey() {
        return List.of(indicatorId, revision, position);
    }
}
