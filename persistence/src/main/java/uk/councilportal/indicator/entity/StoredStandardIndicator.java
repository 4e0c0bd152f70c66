package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;

/** An indicator of the national catalogue. */
@Entity
@Table(name = "standard_indicator")
public class StoredStandardIndicator {
    @Id
    private String code;

    private int position;
    private String title;
    private String area;

    @Enumerated(EnumType.STRING)
    private MeasureUnit unit;

    private int decimals;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Column(name = "measure_type")
    private String measureType;

    @Column(name = "numerator_code")
    private String numeratorCode;

    @Column(name = "denominator_code")
    private String denominatorCode;

    private String formula;
    private String disclosure;

    @Column(name = "national_measure")
    private String nationalMeasure;

    private String tier;
    private String definition;

    protected StoredStandardIndicator() {}

    public StoredStandardIndicator(String code) {
        this.code = code;
    }

    /** Takes over everything but the code. */
    public void describe(StandardIndicator indicator, int newPosition) {
        this.position = newPosition;
        this.title = indicator.title();
        this.area = indicator.area();
        this.unit = indicator.measure().unit();
        this.decimals = indicator.measure().decimals();
        this.polarity = indicator.measure().polarity();
        this.frequency = indicator.measure().frequency();
        this.definition = indicator.definition().text();
        this.measureType = indicator.definition().measureType();
        this.formula = indicator.definition().formula();
        this.disclosure = indicator.definition().disclosure();
        this.nationalMeasure = indicator.definition().nationalMeasure();
        this.tier = indicator.definition().tier();
    }

    /** Names the indicators that are its numerator and denominator; null where there is none. */
    public void relate(String numerator, String denominator) {
        this.numeratorCode = numerator;
        this.denominatorCode = denominator;
    }

    public StandardIndicator toModel() {
        return new StandardIndicator(
                code,
                title,
                area,
                new Measure(unit, decimals, polarity, frequency),
                new StandardDefinition(definition, measureType, formula, disclosure, nationalMeasure, tier));
    }

    /** The indicator with what it is made of. */
    public StandardRecipe toRecipe() {
        return new StandardRecipe(toModel(), Optional.ofNullable(numeratorCode), Optional.ofNullable(denominatorCode));
    }

    public int position() {
        return position;
    }

    public String numeratorCode() {
        return numeratorCode;
    }

    public String denominatorCode() {
        return denominatorCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredStandardIndicator that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
