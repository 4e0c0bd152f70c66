package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A figure that a board may see of an earlier issue, and that has been published otherwise since. */
@Entity
@ReadOnly
@Table(name = "former_board_figure")
@IdClass(BoardRow.Key.class)
public class FormerBoardFigure extends BoardRow {
    protected FormerBoardFigure() {}
}
