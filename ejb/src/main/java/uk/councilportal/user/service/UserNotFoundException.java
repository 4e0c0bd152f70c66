package uk.councilportal.user.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.rules.UserProblem;

/**
 * Nobody of this name, or no such place, is the administrator's to look after; whether there is one elsewhere is told to the
 * audit trail alone.
 */
public class UserNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UserNotFoundException(String name, boolean elsewhere) {
        this(name, elsewhere ? "OTHER_COUNCIL" : "NOT_FOUND");
    }

    private UserNotFoundException(String name, String reason) {
        super("user.notFound", name);
        this.reason = reason;
    }

    /** For a place: one that is another's and one that is not there are the same, in the audit trail as well. */
    static UserNotFoundException ofPlace(UserPlace place) {
        return new UserNotFoundException(place.toString(), UserProblem.PLACE_NOT_YOURS.name());
    }

    @Override
    public String auditReason() {
        return reason;
    }
}
