package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.user.model.SignInEvent;
import uk.councilportal.user.repository.SignInMarkRepository;

/** Writes what happened at the sign-in service into the audit trail, each event once. */
@ApplicationScoped
public class SignInBook {
    private static final String ACTION = "SignInService.signIn";

    @Inject
    SignInMarkRepository mark;

    @Inject
    AuditTrail trail;

    /** The moment up to which everything is written. */
    @Transactional(TxType.REQUIRES_NEW)
    public Instant writtenTo() {
        return mark.readTo();
    }

    /** Writes events, from old to new, as far as nobody else has done so meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public void write(List<SignInEvent> events) {
        Instant already = mark.lock();
        List<SignInEvent> fresh =
                events.stream().filter(event -> event.at().isAfter(already)).toList();
        for (SignInEvent event : fresh) {
            trail.happened(event.at(), event.actor(), new AuditedCall(ACTION, "", event.number()), event.result());
        }
        if (!fresh.isEmpty()) {
            mark.moveTo(fresh.get(fresh.size() - 1).at());
        }
    }
}
