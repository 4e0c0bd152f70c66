package uk.councilportal.authority.entity;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row that belongs to one council.
 *
 * <p>The column {@code council} is written and filtered by the persistence unit from the council the guard has bound;
 * no code reads or sets it. Two rows of the same council are equal when their business keys are.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "council", contextProperty = "portal.council", length = 9, primaryKey = true)
public abstract class CouncilOwned {

    /** What makes the row the one it is, within its council. */
    protected abstract List<Object> businessKey();

    @Override
    public final boolean equals(Object other) {
        return other instanceof CouncilOwned that
                && getClass() == that.getClass()
                && businessKey().equals(that.businessKey());
    }

    @Override
    public final int hashCode() {
        return businessKey().hashCode();
    }
}
