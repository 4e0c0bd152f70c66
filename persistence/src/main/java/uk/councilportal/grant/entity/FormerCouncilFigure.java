package uk.councilportal.grant.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** A figure that a council may see of an earlier issue, and that has been published otherwise since. */
@Entity
@ReadOnly
@Table(name = "former_council_figure")
@IdClass(CouncilRow.Key.class)
public class FormerCouncilFigure extends CouncilRow {
    protected FormerCouncilFigure() {}
}
