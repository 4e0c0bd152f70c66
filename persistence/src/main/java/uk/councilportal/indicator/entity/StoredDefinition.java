package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;

/**
 * One revision of what an indicator means; its formulas and links are kept beside it under the same revision. Written only:
 * what is kept is read as plain rows.
 */
@Entity
@Table(name = "indicator_definition")
@IdClass(StoredDefinition.Key.class)
public class StoredDefinition extends CouncilOwned {
    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    private int revision;

    private String area;
    private int position;
    private String title;

    @Column(name = "on_scorecard")
    private boolean onScorecard;

    @Column(name = "data_note")
    private String dataNote;

    @Enumerated(EnumType.STRING)
    private MeasureUnit unit;

    private int decimals;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Column(name = "months_in_arrears")
    private int monthsInArrears;

    @Enumerated(EnumType.STRING)
    @Column(name = "year_basis")
    private YearToDateBasis yearBasis;

    @Column(name = "year_months")
    private String yearMonths;

    @Column(name = "year_source")
    private String yearSource;

    @Column(name = "year_weight")
    private String yearWeight;

    private String parts;

    @Column(name = "share_of")
    private String shareOf;

    @Column(name = "rolling_sum_of")
    private String rollingSumOf;

    @Enumerated(EnumType.STRING)
    private DirectionBasis direction;

    @Column(name = "owner_role")
    private String ownerRole;

    private String checks;

    private boolean retired;

    protected StoredDefinition() {}

    public StoredDefinition(int indicatorId, int revision, IndicatorDefinition definition) {
        this.indicatorId = indicatorId;
        this.revision = revision;
        setPlace(definition.place());
        setMeasure(definition.measure());
        setYear(definition.year());
        this.parts = textOf(definition.derivation().parts());
        this.shareOf = textOf(definition.derivation().shareOf());
        this.rollingSumOf = textOf(definition.derivation().rollingSumOf());
        this.direction = definition.derivation().direction();
        this.ownerRole = definition.ownerRole();
        this.checks = definition.checks().toString();
    }

    int indicatorId() {
        return indicatorId;
    }

    int revision() {
        return revision;
    }

    private void setPlace(IndicatorPlace place) {
        this.area = place.area();
        this.position = place.position();
        this.title = place.title();
        this.onScorecard = place.onScorecard();
        this.dataNote = place.dataNote();
        this.retired = place.retired();
    }

    private void setMeasure(Measure measure) {
        this.unit = measure.unit();
        this.decimals = measure.decimals();
        this.polarity = measure.polarity();
        this.frequency = measure.frequency();
        this.monthsInArrears = measure.monthsInArrears();
    }

    private void setYear(YearFigure year) {
        this.yearBasis = year.basis();
        this.yearMonths = year.months().stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.yearSource = year.source().map(IndicatorCode::value).orElse(null);
        this.yearWeight = textOf(year.weight());
    }

    private static String textOf(Optional<Expression> expression) {
        return expression.map(Expression::toString).orElse(null);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(indicatorId, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int indicatorId;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(indicatorId, revision);
        }
    }
}
