package uk.councilportal.indicator.model;

/**
 * A member of a dimension.
 *
 * @param name its name, "North"
 * @param total whether it stands for all others, such as "Rotherham" among its areas; such members are never added up
 * @param retired whether it is no longer used: it keeps its figures, and tables that have none of them leave it out
 */
public record DimensionMember(String name, boolean total, boolean retired) {

    /** A member in use. */
    public DimensionMember(String name, boolean total) {
        this(name, total, false);
    }
}
