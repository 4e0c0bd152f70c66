package uk.councilportal.grant.entity;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A published figure and the council that may see it, whichever issue it is of. */
@MappedSuperclass
public abstract class CouncilRow extends PublishedRow {
    @Id
    private String reader;

    /** The primary key. */
    public static class Key extends PublishedRow.Key {
        private static final long serialVersionUID = 1L;
        String reader;

        @Override
        String reader() {
            return reader;
        }
    }
}
