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
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearToDateBasis;

/** How a council measures a standard indicator that a board or a council sees. */
@Entity
@ReadOnly
@Table(name = "visible_source")
@IdClass(VisibleSource.Key.class)
public class VisibleSource {
    @Id
    @Column(name = "grantee_kind")
    @Enumerated(EnumType.STRING)
    private GranteeKind granteeKind;

    @Id
    private String grantee;

    @Id
    private String council;

    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    @Id
    private int position;

    @Column(name = "standard_code")
    private String standardCode;

    private String report;
    private String ref;
    private String title;

    @Enumerated(EnumType.STRING)
    private MeasureUnit unit;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    private int decimals;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Column(name = "year_basis")
    @Enumerated(EnumType.STRING)
    private YearToDateBasis yearBasis;

    private String dimensions;
    private String members;

    @Enumerated(EnumType.STRING)
    private Comparability comparability;

    private String note;

    protected VisibleSource() {}

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        GranteeKind granteeKind;
        String grantee;
        String council;
        int indicatorId;
        int position;

        @Override
        protected List<Object> parts() {
            return List.of(granteeKind, grantee, council, indicatorId, position);
        }
    }
}
