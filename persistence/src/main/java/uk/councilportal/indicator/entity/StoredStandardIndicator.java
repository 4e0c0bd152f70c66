package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/** An indicator of the national catalogue, and its first version. */
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
    private String source;

    @Column(name = "last_month")
    private Integer lastMonth;

    @Column(name = "replaced_by")
    private String replacedBy;

    private int changes;

    protected StoredStandardIndicator() {}

    public StoredStandardIndicator(String code) {
        this.code = code;
        this.source = "";
    }

    /** Takes over everything but the code from the first version. */
    public void describe(StandardVersion first) {
        StandardIndicator indicator = first.indicator();
        this.source = first.source();
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

    /** Names the indicators that are its numerator and denominator, where there are any. */
    public void relate(StandardRecipe recipe) {
        this.numeratorCode = recipe.numeratorCode().orElse(null);
        this.denominatorCode = recipe.denominatorCode().orElse(null);
    }

    /** Puts it to another place of the catalogue. */
    public void place(int newPosition) {
        this.position = newPosition;
    }

    /** Names its last month and what replaces it; empty where it goes on. */
    public void end(Optional<ReportingMonth> last, Optional<String> successor) {
        this.lastMonth = last.map(ReportingMonth::index).orElse(null);
        this.replacedBy = successor.orElse(null);
    }

    /** Counts a change. */
    public int change() {
        changes++;
        return changes;
    }

    /** The indicator with its later versions, the earliest first. */
    public StandardHistory toHistory(List<StoredStandardVersion> later) {
        StandardRecipe first = toRecipe();
        List<StandardVersion> versions = Stream.concat(
                        Stream.of(new StandardVersion(Optional.empty(), first, source, Optional.empty())),
                        later.stream().map(version -> version.toModel(first)))
                .toList();
        return new StandardHistory(
                versions, Optional.ofNullable(lastMonth).map(ReportingMonth::new), Optional.ofNullable(replacedBy));
    }

    private StandardIndicator toModel() {
        return new StandardIndicator(
                code,
                title,
                area,
                new Measure(unit, decimals, polarity, frequency),
                new StandardDefinition(definition, measureType, formula, disclosure, nationalMeasure, tier));
    }

    private StandardRecipe toRecipe() {
        return new StandardRecipe(toModel(), Optional.ofNullable(numeratorCode), Optional.ofNullable(denominatorCode));
    }

    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    /** How often it has been changed. */
    public int changes() {
        return changes;
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
