package uk.councilportal.user.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever changes people holds until the change is done, so that changes follow one another. */
@Entity
@Table(name = "user_lock")
public class UserLock {
    /** The number of the row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    protected UserLock() {}
}
