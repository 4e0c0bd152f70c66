package uk.councilportal.notice.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.notice.model.NoticeKind;

/** A sort of notice that a person does not want. */
@Entity
@Table(name = "notice_refusal")
@IdClass(NoticeRefusal.Key.class)
public class NoticeRefusal extends CouncilOwned {
    @Id
    private String person;

    @Id
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    protected NoticeRefusal() {}

    public NoticeRefusal(String person, NoticeKind kind) {
        this.person = person;
        this.kind = kind;
    }

    public String person() {
        return person;
    }

    public NoticeKind kind() {
        return kind;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(person, kind);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String person;
        NoticeKind kind;

        @Override
        protected List<Object> parts() {
            return List.of(person, kind);
        }
    }
}
