package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A published figure that a council may see: its own, or one that another council shows to it. */
@Entity
@ReadOnly
@Table(name = "council_figure")
@IdClass(CouncilFigure.Key.class)
public class CouncilFigure extends PublishedRow {
    @Id
    private String reader;

    protected CouncilFigure() {}

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
