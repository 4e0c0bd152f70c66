package uk.councilportal.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.Succession;

/** That a council goes on under another code. Written once. */
@Entity
@Table(name = "authority_successor")
@IdClass(StoredSuccession.Key.class)
public class StoredSuccession {
    @Id
    @Column(name = "former_code")
    private String former;

    @Id
    @Column(name = "successor_code")
    private String successor;

    private LocalDate since;

    @Enumerated(EnumType.STRING)
    private Succession.Kind kind;

    protected StoredSuccession() {}

    public StoredSuccession(Succession succession) {
        this.former = succession.former().value();
        this.successor = succession.successor().value();
        this.since = succession.since();
        this.kind = succession.kind();
    }

    public Succession toModel() {
        return new Succession(new AuthorityCode(former), new AuthorityCode(successor), since, kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredSuccession that && former.equals(that.former) && successor.equals(that.successor);
    }

    @Override
    public int hashCode() {
        return former.hashCode() * 31 + successor.hashCode();
    }

    /** Its primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String former;
        String successor;

        @Override
        protected List<Object> parts() {
            return List.of(former, successor);
        }
    }
}
