package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;

/** A figure that issues up to this one have published and later ones otherwise. Never changed. */
@Entity
@Table(name = "published_value_former")
@IdClass(FormerPublishedValue.Key.class)
public class FormerPublishedValue extends PublishedNumbers {
    @Id
    @Column(name = "issue_month")
    private int issueMonth;

    @Id
    @Column(name = "issue_number")
    private int issueNumber;

    protected FormerPublishedValue() {}

    /** What is replaced, as it was published. */
    public FormerPublishedValue(PublishedValue replaced) {
        super(replaced);
        this.issueMonth = replaced.issueMonth;
        this.issueNumber = replaced.issueNumber;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(figureKey(), issueMonth, issueNumber);
    }

    /** Its primary key within the council. */
    public static class Key extends PublishedNumbers.Key {
        private static final long serialVersionUID = 1L;
        int issueMonth;
        int issueNumber;

        @Override
        protected List<Object> parts() {
            return List.of(breakdownId, month, standardCode, indicatorId, issueMonth, issueNumber);
        }
    }
}
