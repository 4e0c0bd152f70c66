package uk.councilportal.archive.repository;

import java.sql.SQLException;

/** The database does not take rows as they are: they refer to something that is not there, or break a rule of the table. */
public class RowRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RowRefusedException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
