package uk.councilportal.authority.entity;

import java.io.Serializable;
import java.util.List;

/** A primary key of several columns; equal to another of its class with the same parts. */
public abstract class CompositeKey implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The columns in their order. */
    protected abstract List<Object> parts();

    @Override
    public final boolean equals(Object other) {
        return other instanceof CompositeKey that && getClass() == that.getClass() && parts().equals(that.parts());
    }

    @Override
    public final int hashCode() {
        return parts().hashCode();
    }
}
