package uk.councilportal.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.councilportal.access.caller.Jobs;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.notice.model.NoticeKey;
import uk.councilportal.submission.service.MonthMoved;

/** Makes and sends the notices of a council: when a month of it has moved, and when the timer says so. */
@ApplicationScoped
public class NoticeRound {
    private static final Logger LOG = System.getLogger(NoticeRound.class.getName());
    private static final String JOB = "notices";

    @Inject
    NoticeService notices;

    @Inject
    MailDispatch mail;

    @Inject
    SystemCaller systemCaller;

    @Inject
    Jobs jobs;

    /** Nobody waits for the mail server: the step is stored by now, and what is not sent now is sent later. */
    void afterAStep(@Observes(during = TransactionPhase.AFTER_SUCCESS) MonthMoved moved) {
        if (mail.isOn()) {
            jobs.submit(JOB, () -> go(moved.council()));
        }
    }

    /** One transaction for what is to be said, and one for each notice. */
    Void go(AuthorityCode council) {
        try {
            systemCaller.forCouncil(JOB, council, () -> {
                for (NoticeKey key : notices.make()) {
                    notices.send(key);
                }
                return null;
            });
        } catch (Exception failure) {
            LOG.log(Level.ERROR, "The notices of " + council + " wait for the next round", failure);
        }
        return null;
    }
}
