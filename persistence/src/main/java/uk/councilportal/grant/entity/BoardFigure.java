package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A published figure that a board may see. */
@Entity
@ReadOnly
@Table(name = "board_figure")
@IdClass(BoardFigure.Key.class)
public class BoardFigure extends PublishedRow {
    @Id
    private String board;

    protected BoardFigure() {}

    /** The primary key. */
    public static class Key extends PublishedRow.Key {
        private static final long serialVersionUID = 1L;
        String board;

        @Override
        String reader() {
            return board;
        }
    }
}
