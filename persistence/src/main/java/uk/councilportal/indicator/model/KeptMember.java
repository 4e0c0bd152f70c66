package uk.councilportal.indicator.model;

/**
 * A member of a dimension as the portal keeps it: its numbers, which never change, and what it is called as of some
 * revision.
 *
 * @param dimensionId the number of its dimension
 * @param id its number within the dimension
 * @param dimension the code of its dimension
 * @param member what it is called, and whether it stands for all others or is retired
 * @param position its place among the members
 */
public record KeptMember(int dimensionId, int id, String dimension, DimensionMember member, int position) {

    /**
     * The numbers of a member, which never change.
     *
     * @param dimensionId the number of its dimension
     * @param id its number within the dimension
     */
    public record Key(int dimensionId, int id) {}

    /** Its numbers. */
    public Key key() {
        return new Key(dimensionId, id);
    }

    /** The member as part of a breakdown. */
    public BreakdownPart part() {
        return new BreakdownPart(dimension, member.name());
    }
}
