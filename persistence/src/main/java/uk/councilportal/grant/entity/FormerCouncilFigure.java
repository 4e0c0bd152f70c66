package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A figure that a council may see of an earlier issue, and that has been published otherwise since. */
@Entity
@ReadOnly
@Table(name = "former_council_figure")
@IdClass(FormerCouncilFigure.Key.class)
public class FormerCouncilFigure extends PublishedRow {
    @Id
    private String reader;

    protected FormerCouncilFigure() {}

    /** The primary key. */
    public static class Key extends PublishedRow.Key {
        private static final long serialVersionUID = 1L;
        String reader;

        @Override
        String reader() {
            return reader;
        }
    }
}
