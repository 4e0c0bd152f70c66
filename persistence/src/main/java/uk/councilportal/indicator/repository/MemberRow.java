package uk.councilportal.indicator.repository;

import uk.councilportal.indicator.entity.StoredMemberDefinition;
import uk.councilportal.indicator.model.KeptMember;

/**
 * One revision of a member with its dimension, as one query reads them.
 *
 * @param dimensionId the number of the dimension
 * @param dimension the code of the dimension
 * @param title the title of the dimension
 * @param stored the revision
 */
public record MemberRow(int dimensionId, String dimension, String title, StoredMemberDefinition stored) {
    KeptMember toModel() {
        return new KeptMember(dimensionId, stored.memberId(), dimension, stored.toModel(), stored.position());
    }
}
