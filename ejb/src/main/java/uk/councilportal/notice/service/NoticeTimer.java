package uk.councilportal.notice.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/** Looks every hour of the working day for deadlines that are near, and for notices that could not be sent before. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeTimer {
    private static final Logger LOG = System.getLogger(NoticeTimer.class.getName());

    @Inject
    NoticeRound round;

    @Inject
    MailDispatch mail;

    @Inject
    NoticeCouncils councils;

    @PostConstruct
    void say() {
        LOG.log(
                Level.INFO,
                mail.isOn() ? "Notices are sent by e-mail" : "No mail server is configured: no notices are sent");
    }

    /** One council after the other; what fails for one does not keep the others waiting. */
    @Schedule(hour = "7-18", minute = "5", persistent = false)
    @Requires(Permission.SYSTEM_WORK)
    public void everyHour() {
        if (mail.isOn()) {
            for (AuthorityCode council : councils.list()) {
                round.go(council);
            }
        }
    }
}
