package uk.councilportal.indicator.model;

/**
 * A member of a dimension.
 *
 * @param name its name, "North"
 * @param total whether it stands for all others, such as "Rotherham" among its areas; such members are never added up
 * @param retired whether it is no longer used: it keeps its figures, and tables that have none of them leave it out
 * @param validity in which months its figures are given
 */
public record DimensionMember(String name, boolean total, boolean retired, Validity validity) {

    /** A member without a first or last month. */
    public DimensionMember(String name, boolean total, boolean retired) {
        this(name, total, retired, Validity.always());
    }

    /** A member in use. */
    public DimensionMember(String name, boolean total) {
        this(name, total, false);
    }
}
