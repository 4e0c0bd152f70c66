package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.persistence.annotations.ReadOnly;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.grant.model.GranteeKind;

/** That a board or a council was once allowed to see a standard indicator, whether or not it is still so. */
@Entity
@ReadOnly
@Table(name = "given_consent")
@IdClass(PastConsent.Key.class)
public class PastConsent {
    @Id
    private String council;

    @Id
    @Column(name = "grant_id")
    private int grantId;

    @Id
    @Column(name = "standard_code")
    private String standardCode;

    @Column(name = "grantee_kind")
    @Enumerated(EnumType.STRING)
    private GranteeKind granteeKind;

    private String grantee;

    @Column(name = "from_month")
    private int fromMonth;

    @Column(name = "until_date")
    private LocalDate untilDate;

    private String dimensions;

    @Column(name = "given_at")
    private LocalDateTime givenAt;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    protected PastConsent() {}

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String council;
        int grantId;
        String standardCode;

        @Override
        protected List<Object> parts() {
            return List.of(council, grantId, standardCode);
        }
    }
}
