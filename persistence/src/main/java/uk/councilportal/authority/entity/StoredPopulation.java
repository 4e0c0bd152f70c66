package uk.councilportal.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.period.model.ReportingMonth;

/** One revision of a population of a council; national reference data. */
@Entity
@Table(name = "population")
@IdClass(StoredPopulation.Key.class)
public class StoredPopulation {
    @Id
    private String authority;

    @Id
    private String series;

    @Id
    private String area;

    @Id
    @Column(name = "valid_from")
    private int validFrom;

    @Id
    private int revision;

    @Column(name = "valid_to")
    private Integer validTo;

    private int children;

    protected StoredPopulation() {}

    public StoredPopulation(AuthorityCode authority, Population population, int revision) {
        this.authority = authority.value();
        this.series = population.series();
        this.area = population.area();
        this.validFrom = population.from().index();
        this.validTo = population.to().map(ReportingMonth::index).orElse(null);
        this.children = population.children();
        this.revision = revision;
    }

    public AuthorityCode council() {
        return new AuthorityCode(authority);
    }

    public Population toModel() {
        Optional<ReportingMonth> to = Optional.ofNullable(validTo).map(ReportingMonth::new);
        return new Population(series, area, new ReportingMonth(validFrom), to, children);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredPopulation that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private List<Object> key() {
        return List.of(authority, series, area, validFrom, revision);
    }

    /** Its primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String authority;
        String series;
        String area;
        int validFrom;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(authority, series, area, validFrom, revision);
        }
    }
}
