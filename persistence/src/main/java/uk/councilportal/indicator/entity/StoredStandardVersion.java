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
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/** A later version of an indicator of the national catalogue: only what may differ from month to month. */
@Entity
@Table(name = "standard_indicator_version")
@IdClass(StoredStandardVersion.Key.class)
public class StoredStandardVersion {
    @Id
    private String code;

    @Id
    @Column(name = "from_month")
    private int fromMonth;

    private String title;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    private int decimals;
    private String disclosure;
    private String definition;
    private String source;

    @Column(name = "break_reason")
    private String breakReason;

    protected StoredStandardVersion() {}

    public StoredStandardVersion(String code, ReportingMonth from) {
        this.code = code;
        this.fromMonth = from.index();
    }

    /** Takes over everything that may differ from the first version. */
    public void describe(StandardVersion version) {
        this.title = version.indicator().title();
        this.polarity = version.indicator().measure().polarity();
        this.decimals = version.indicator().measure().decimals();
        this.disclosure = version.indicator().definition().disclosure();
        this.definition = version.indicator().definition().text();
        this.source = version.source();
        this.breakReason = version.breakReason().orElse(null);
    }

    public String code() {
        return code;
    }

    public int fromMonth() {
        return fromMonth;
    }

    /** The version; what is the same in all of them comes from the first. */
    public StandardVersion toModel(StandardRecipe first) {
        Measure measure = first.indicator().measure();
        StandardDefinition same = first.indicator().definition();
        StandardIndicator indicator = new StandardIndicator(
                code,
                title,
                first.indicator().area(),
                new Measure(measure.unit(), decimals, polarity, measure.frequency(), measure.monthsInArrears()),
                new StandardDefinition(
                        definition,
                        same.measureType(),
                        same.formula(),
                        disclosure,
                        same.nationalMeasure(),
                        same.tier()));
        return new StandardVersion(
                Optional.of(new ReportingMonth(fromMonth)),
                new StandardRecipe(indicator, first.numeratorCode(), first.denominatorCode()),
                source,
                Optional.ofNullable(breakReason));
    }

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String code;
        int fromMonth;

        /** For the provider. */
        public Key() {}

        public Key(String code, ReportingMonth from) {
            this.code = code;
            this.fromMonth = from.index();
        }

        @Override
        protected List<Object> parts() {
            return List.of(code, fromMonth);
        }
    }
}
