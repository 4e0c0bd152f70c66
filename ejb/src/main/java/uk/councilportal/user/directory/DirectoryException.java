package uk.councilportal.user.directory;

import uk.councilportal.platform.error.BusinessException;

/** The sign-in service did not do what it was asked; what has been begun is undone. */
public class DirectoryException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String words;

    /** All that can go wrong. */
    public enum Kind {
        /** No answer in time, or none that says whether it was done. */
        UNREACHABLE,
        /** An answer that says no, in words. */
        REFUSED,
        /** Somebody of this name or address is there already. */
        CONFLICT,
        /** Nobody or nothing of this name is there. */
        NOT_FOUND,
        /** The sign-in service is there, and could not send the mail. */
        NO_MAIL,
        /** Another change of people has been under way for long; nothing was begun. */
        BUSY
    }

    public DirectoryException(Kind kind, String words) {
        super("user.directory." + kind, words);
        this.kind = kind;
        this.words = words;
    }

    public Kind kind() {
        return kind;
    }

    /** What the sign-in service says, empty where it says nothing. */
    public String words() {
        return words;
    }
}
