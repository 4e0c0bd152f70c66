package uk.councilportal.benchmark.entity;

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
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.indicator.model.Polarity;

/** An entry of the catalogue of the official tool; national reference data. */
@Entity
@Table(name = "national_measure")
@IdClass(StoredNationalMeasure.Key.class)
public class StoredNationalMeasure {
    @Id
    private String measure;

    @Id
    private String topic;

    private int position;
    private String code;
    private String name;
    private String title;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    private String unit;
    private Integer decimals;

    @Column(name = "year_type")
    private String yearType;

    private boolean quartiles;
    private String status;

    @Column(name = "last_update")
    private String lastUpdate;

    @Column(name = "next_update")
    private String nextUpdate;

    protected StoredNationalMeasure() {}

    public StoredNationalMeasure(NationalMeasure measure) {
        this.measure = measure.key().measure();
        this.topic = measure.key().topic();
        describe(measure);
    }

    /** Takes over everything but the key. */
    public final void describe(NationalMeasure newMeasure) {
        this.position = newMeasure.position();
        this.code = newMeasure.name().code();
        this.name = newMeasure.name().name();
        this.title = newMeasure.name().title();
        this.polarity = newMeasure.reading().polarity();
        this.unit = newMeasure.reading().unit();
        this.decimals = newMeasure.reading().decimals().orElse(null);
        this.yearType = newMeasure.reading().yearType();
        this.quartiles = newMeasure.reading().quartiles();
        this.status = newMeasure.edition().status();
        this.lastUpdate = newMeasure.edition().lastUpdate();
        this.nextUpdate = newMeasure.edition().nextUpdate();
    }

    public NationalMeasure toModel() {
        return new NationalMeasure(
                new NationalMeasure.Key(measure, topic),
                position,
                new NationalMeasure.Name(code, name, title),
                new NationalMeasure.Reading(polarity, unit, Optional.ofNullable(decimals), yearType, quartiles),
                new NationalMeasure.Edition(status, lastUpdate, nextUpdate));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredNationalMeasure that && measure.equals(that.measure) && topic.equals(that.topic);
    }

    @Override
    public int hashCode() {
        return List.of(measure, topic).hashCode();
    }

    /** Its primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String measure;
        String topic;

        /** For the persistence provider. */
        public Key() {}

        public Key(NationalMeasure.Key key) {
            this.measure = key.measure();
            this.topic = key.topic();
        }

        @Override
        protected List<Object> parts() {
            return List.of(measure, topic);
        }
    }
}
