package uk.councilportal.benchmark.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.PublishedFigure;

/** A figure of a national series. Written by the staging of imports only. */
@Entity
@Table(name = "national_value")
@IdClass(StoredNationalValue.Key.class)
public class StoredNationalValue {
    @Id
    @Column(name = "series_id")
    private int seriesId;

    @Id
    private String period;

    @Id
    private String area;

    private BigDecimal value;
    private String symbol;

    @Enumerated(EnumType.STRING)
    private Doubt doubt;

    protected StoredNationalValue() {}

    public AreaFigure toModel() {
        return new AreaFigure(area, PublishedFigure.kept(value, symbol), Optional.ofNullable(doubt));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredNationalValue that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private List<Object> key() {
        return List.of(seriesId, period, area);
    }

    /** Its primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int seriesId;
        String period;
        String area;

        @Override
        protected List<Object> parts() {
            return List.of(seriesId, period, area);
        }
    }
}
