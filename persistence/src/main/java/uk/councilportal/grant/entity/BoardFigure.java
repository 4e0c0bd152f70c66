package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A published figure that a board may see. */
@Entity
@ReadOnly
@Table(name = "board_figure")
@IdClass(BoardRow.Key.class)
public class BoardFigure extends BoardRow {
    protected BoardFigure() {}
}
