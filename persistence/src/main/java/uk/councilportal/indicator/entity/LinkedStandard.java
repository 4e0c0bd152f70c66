package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.eclipse.persistence.annotations.ReadOnly;
import uk.councilportal.authority.entity.CompositeKey;

/** That an indicator of a council is linked to a standard indicator, to be counted. */
@Entity
@ReadOnly
@Table(name = "linked_standard")
@IdClass(LinkedStandard.Key.class)
public class LinkedStandard {
    @Id
    @Column(name = "standard_code")
    private String standardCode;

    @Id
    private String council;

    @Id
    @Column(name = "indicator_id")
    private int indicatorId;

    protected LinkedStandard() {}

    /** The primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String standardCode;
        String council;
        int indicatorId;

        @Override
        protected List<Object> parts() {
            return List.of(standardCode, council, indicatorId);
        }
    }
}
