package uk.councilportal.grant.entity;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A published figure and the board that may see it, whichever issue it is of. */
@MappedSuperclass
public abstract class BoardRow extends PublishedRow {
    @Id
    private String board;

    /** The primary key. */
    public static class Key extends PublishedRow.Key {
        private static final long serialVersionUID = 1L;
        String board;

        @Override
        String reader() {
            return board;
        }
    }
}
