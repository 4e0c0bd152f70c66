package uk.councilportal.user.directory;

import java.util.function.Function;
import uk.councilportal.user.directory.DirectoryException.Kind;

/** A connection to a Keycloak in memory that can be cut before or after any call. */
abstract class CutConnection extends KeycloakCall {
    private int calls;
    private int cutAt = Integer.MAX_VALUE;
    private boolean afterwards;
    private boolean down;
    private boolean refusing;

    CutConnection() {
        super(null);
    }

    /** The Keycloak that is called. */
    abstract KeycloakAdmin behindIt();

    /** Cuts the connection at a call counted from now, before it arrives or before its answer does. */
    public void cutAt(int call, boolean afterTheCall) {
        calls = 0;
        cutAt = call;
        afterwards = afterTheCall;
    }

    /** Answers again. */
    public void mend() {
        down = false;
        cutAt = Integer.MAX_VALUE;
    }

    /** Says no to everything, or no longer. */
    public void refuse(boolean everything) {
        refusing = everything;
    }

    /** How many calls there were since it was last said when to cut. */
    public int calls() {
        return calls;
    }

    /** Whether the connection was cut since it was last said when. */
    public boolean wasCut() {
        return calls >= cutAt;
    }

    @Override
    public <T> T ask(Function<KeycloakAdmin, T> call) {
        calls++;
        boolean now = calls == cutAt;
        down = down || (now && !afterwards);
        requireConnection();
        down = now;
        if (refusing) {
            throw new DirectoryException(Kind.REFUSED, "no");
        }
        try {
            return call.apply(behindIt());
        } finally {
            requireConnection();
        }
    }

    private void requireConnection() {
        if (down) {
            throw new DirectoryException(Kind.UNREACHABLE, "");
        }
    }
}
