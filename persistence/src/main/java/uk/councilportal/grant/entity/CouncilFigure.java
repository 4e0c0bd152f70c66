package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A published figure that a council may see: its own, or one that another council shows to it. */
@Entity
@ReadOnly
@Table(name = "council_figure")
@IdClass(CouncilRow.Key.class)
public class CouncilFigure extends CouncilRow {
    protected CouncilFigure() {}
}
