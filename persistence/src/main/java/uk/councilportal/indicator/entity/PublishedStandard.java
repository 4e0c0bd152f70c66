package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.persistence.annotations.ReadOnly;
import uk.councilportal.authority.entity.CompositeKey;

/** That a council has published a figure over a standard indicator, to be counted; the figure itself is not here. */
@Entity
@ReadOnly
@Table(name = "published_standard")
@IdClass(PublishedStandard.Key.class)
public class PublishedStandard {
    @Id
    @Column(name = "standard_code")
    private String standardCode;

    @Id
    private String council;

    @Id
    private int month;

    @Id
    @Column(name = "breakdown_id")
    private int breakdownId;

    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    private String issue;

    protected PublishedStandard() {}

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String standardCode;
        String council;
        int month;
        int breakdownId;
        int indicatorId;

        @Override
        protected List<Object> parts() {
            return List.of(standardCode, council, month, breakdownId, indicatorId);
        }
    }
}
