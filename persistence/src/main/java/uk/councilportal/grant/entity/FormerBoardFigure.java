package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A figure that a board may see of an earlier issue, and that has been published otherwise since. */
@Entity
@ReadOnly
@Table(name = "former_board_figure")
@IdClass(FormerBoardFigure.Key.class)
public class FormerBoardFigure extends PublishedRow {
    @Id
    private String board;

    protected FormerBoardFigure() {}

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
