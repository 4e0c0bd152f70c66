package uk.councilportal.user.service;

import java.util.Optional;
import uk.councilportal.user.directory.DirectoryException;

/** The sign-in service did not do what it was asked at one of those who were to be invited; so nobody is invited. */
public class InvitingStoppedException extends DirectoryException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final int mails;
    private final transient Optional<Row> row;

    /**
     * The row of a file at which it stopped.
     *
     * @param line the line of the file
     * @param waiting whether accounts that had been made wait to be taken away again
     */
    public record Row(long line, boolean waiting) {}

    InvitingStoppedException(DirectoryException why, String name, int mails) {
        this(why, name, mails, Optional.empty());
    }

    private InvitingStoppedException(DirectoryException why, String name, int mails, Optional<Row> row) {
        super(why.kind(), why.words());
        initCause(why);
        this.name = name;
        this.mails = mails;
        this.row = row;
    }

    /** The same, of somebody who stands in a file. */
    InvitingStoppedException at(Row place) {
        return new InvitingStoppedException(this, name, mails, Optional.of(place));
    }

    /** The name that whoever it stopped at would have signed in with. */
    public String name() {
        return name;
    }

    /** How many mails had been sent, the links in which lead nowhere. */
    public int mails() {
        return mails;
    }

    /** Where it stopped; empty for somebody who was invited alone. */
    public Optional<Row> row() {
        return row == null ? Optional.empty() : row;
    }
}
