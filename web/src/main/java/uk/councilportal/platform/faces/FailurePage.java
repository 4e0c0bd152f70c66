package uk.councilportal.platform.faces;

import jakarta.faces.application.ViewExpiredException;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.platform.error.NotFoundException;

/** The pages that say why something cannot be shown, with the status they are sent with. */
enum FailurePage {
    /** Not there, or not for this reader: the same page on purpose. */
    NOT_FOUND(404, "notfound"),
    /** The session the page belonged to has ended. */
    EXPIRED(403, "expired"),
    /** A fault of the portal. */
    FAILED(500, "failed");

    private final int status;
    private final String name;

    FailurePage(int status, String name) {
        this.status = status;
        this.name = name;
    }

    /** The page for what went wrong, however deep it is wrapped. */
    static FailurePage of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException || cause instanceof AccessRefusedException) {
                return NOT_FOUND;
            }
            if (cause instanceof ViewExpiredException) {
                return EXPIRED;
            }
        }
        return FAILED;
    }

    int status() {
        return status;
    }

    String viewId() {
        return "/WEB-INF/errorpages/" + name + ".xhtml";
    }
}
