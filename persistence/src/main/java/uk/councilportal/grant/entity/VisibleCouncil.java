package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.persistence.annotations.ReadOnly;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.grant.model.GranteeKind;

/** A council of which a board or a council sees something. */
@Entity
@ReadOnly
@Table(name = "visible_council")
@IdClass(VisibleCouncil.Key.class)
public class VisibleCouncil {
    @Id
    @Column(name = "grantee_kind")
    @Enumerated(EnumType.STRING)
    private GranteeKind granteeKind;

    @Id
    private String grantee;

    @Id
    private String council;

    private String name;

    @Column(name = "old_la_code")
    private String oldLaCode;

    private String region;

    @Column(name = "latest_month")
    private Integer latestMonth;

    protected VisibleCouncil() {}

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        GranteeKind granteeKind;
        String grantee;
        String council;

        @Override
        protected List<Object> parts() {
            return List.of(granteeKind, grantee, council);
        }
    }
}
