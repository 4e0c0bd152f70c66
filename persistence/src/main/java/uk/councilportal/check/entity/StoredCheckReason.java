package uk.councilportal.check.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.check.model.KeptReason;
import uk.councilportal.observation.entity.FigureRevision;

/** One reason given for one warning; never changed. */
@Entity
@Table(name = "check_reason")
@IdClass(StoredCheckReason.Key.class)
public class StoredCheckReason extends FigureRevision {
    @Id
    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Column(name = "figure_revision")
    private int figureRevision;

    private String said;
    private String reason;

    protected StoredCheckReason() {}

    public StoredCheckReason(KeptReason kept, int revision) {
        super(
                kept.place().indicatorId(),
                kept.place().breakdownId(),
                kept.place().period(),
                revision);
        this.kind = kept.place().kind();
        this.figureRevision = kept.figureRevision();
        this.said = kept.said();
        this.reason = kept.reason().text();
    }

    @Override
    protected List<Object> businessKey() {
        return Stream.concat(super.businessKey().stream(), Stream.of(kind)).toList();
    }

    /** Its primary key within the council. */
    public static class Key extends FigureRevision.Key {
        private static final long serialVersionUID = 1L;
        CheckKind kind;

        @Override
        protected List<Object> parts() {
            return Stream.concat(super.parts().stream(), Stream.of(kind)).toList();
        }
    }
}
