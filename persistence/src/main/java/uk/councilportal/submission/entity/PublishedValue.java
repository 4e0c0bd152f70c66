package uk.councilportal.submission.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.target.model.RagStatus;

/** A figure of a report's latest issue over a standard indicator: what comparisons read. */
@Entity
@Table(name = "published_value")
@IdClass(PublishedValue.Key.class)
public class PublishedValue extends PublishedNumbers {
    @Column(name = "issue_month")
    int issueMonth;

    @Column(name = "issue_number")
    int issueNumber;

    @Enumerated(EnumType.STRING)
    private RagStatus rating;

    private boolean revised;

    protected PublishedValue() {}

    /**
     * A figure of an issue.
     *
     * @param revised whether the report's issue before showed another figure
     */
    public PublishedValue(int reportId, Issue issue, PublishedFigure figure, boolean revised) {
        super(reportId, figure);
        this.issueMonth = issue.month().index();
        this.issueNumber = issue.number();
        this.rating = figure.outcome().rating();
        this.revised = revised;
    }

    @Override
    protected List<Object> businessKey() {
        return figureKey();
    }

    /** Its primary key within the council. */
    public static class Key extends PublishedNumbers.Key {
        private static final long serialVersionUID = 1L;

        @Override
        protected List<Object> parts() {
            return List.of(breakdownId, month, standardCode, indicatorId);
        }
    }
}
