package uk.councilportal.commentary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.CommentarySubject;
import uk.councilportal.period.model.ReportingMonth;

/** A place at which there is a text; never changed. */
@Entity
@Table(name = "commentary")
@IdClass(NumberKey.class)
public class StoredCommentary extends CouncilOwned {
    @Id
    private int id;

    @Column(name = "report_id")
    private int reportId;

    private int month;

    @Column(name = "indicator_id")
    private Integer indicatorId;

    private String topic;

    @Enumerated(EnumType.STRING)
    private CommentaryKind kind;

    protected StoredCommentary() {}

    public StoredCommentary(int id, CommentaryPlace place) {
        this.id = id;
        this.reportId = place.reportId();
        this.month = place.month().index();
        this.indicatorId = place.subject().indicatorId().orElse(null);
        this.topic = place.subject().topic();
        this.kind = place.kind();
    }

    public int id() {
        return id;
    }

    public CommentaryPlace toModel() {
        CommentarySubject subject = new CommentarySubject(Optional.ofNullable(indicatorId), topic);
        return new CommentaryPlace(reportId, new ReportingMonth(month), subject, kind);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(id);
    }
}
