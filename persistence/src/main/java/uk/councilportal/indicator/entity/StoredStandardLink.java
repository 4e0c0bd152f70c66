package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.StandardLink;

/** One of the links to the national catalogue of a revision of a definition; read as plain rows. */
@Entity
@Table(name = "indicator_standard")
@IdClass(DefinitionPartKey.class)
public class StoredStandardLink extends CouncilOwned {
    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    private int revision;

    @Id
    private int position;

    private String dimensions;
    private String members;

    @Column(name = "standard_code")
    private String standardCode;

    @Enumerated(EnumType.STRING)
    private Comparability comparability;

    private String note;

    protected StoredStandardLink() {}

    public StoredStandardLink(StoredDefinition definition, int position, StandardLink link) {
        this.indicatorId = definition.indicatorId();
        this.revision = definition.revision();
        this.position = position;
        this.dimensions = link.breakdown().dimensions();
        this.members = link.breakdown().members();
        this.standardCode = link.standardCode();
        this.comparability = link.comparability();
        this.note = link.note();
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(indicatorId, revision, position);
    }
}
