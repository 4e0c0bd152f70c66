package uk.councilportal.indicator.repository;

import uk.councilportal.indicator.model.DimensionMember;

/**
 * A member with its dimension, as one query reads them.
 *
 * @param dimension the code of the dimension
 * @param title the title of the dimension
 * @param name the member
 * @param total whether the member stands for all others
 */
public record MemberRow(String dimension, String title, String name, boolean total) {
    DimensionMember member() {
        return new DimensionMember(name, total);
    }
}
