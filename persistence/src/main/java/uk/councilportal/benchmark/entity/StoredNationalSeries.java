package uk.councilportal.benchmark.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.councilportal.benchmark.model.NationalSource;
import uk.councilportal.benchmark.model.SeriesKey;

/** One published measure for many areas and years; national reference data. */
@Entity
@Table(name = "national_series")
public class StoredNationalSeries {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Enumerated(EnumType.STRING)
    private NationalSource source;

    private String measure;
    private String category;

    protected StoredNationalSeries() {}

    public StoredNationalSeries(SeriesKey key) {
        this.source = key.source();
        this.measure = key.measure();
        this.category = key.category();
    }

    /** Known once the row is written. */
    public int id() {
        return id;
    }

    public SeriesKey key() {
        return new SeriesKey(source, measure, category);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredNationalSeries that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
