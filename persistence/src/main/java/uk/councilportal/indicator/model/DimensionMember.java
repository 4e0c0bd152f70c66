package uk.councilportal.indicator.model;

/**
 * A member of a dimension.
 *
 * @param name its name, "North"
 * @param total whether it stands for all others, such as "Rotherham" among its areas; such members are never added up
 */
public record DimensionMember(String name, boolean total) {}
