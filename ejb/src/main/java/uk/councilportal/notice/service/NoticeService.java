package uk.councilportal.notice.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.identity.model.Person;
import uk.councilportal.identity.repository.PersonRepository;
import uk.councilportal.notice.entity.StoredNotice;
import uk.councilportal.notice.model.NoticeKey;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.notice.repository.NoticeRepository;
import uk.councilportal.notice.rules.RecipientRule;

/**
 * Makes the notices of one council and sends them. The portal itself calls this, for one council at a time.
 *
 * <p>Notices are made in one transaction and sent in one each: what the mail server refuses waits for another try, and
 * what has been sent is not sent again.
 */
@Stateless
public class NoticeService {
    private static final Logger LOG = System.getLogger(NoticeService.class.getName());
    private static final Duration STILL_HERE = Duration.ofDays(180);

    private final Occasions occasions;
    private final NoticeWords words;
    private final PersonRepository people;
    private final NoticeRepository notices;
    private final MailDispatch mail;
    private Clock clock;

    /** For the proxy of the container only. */
    protected NoticeService() {
        this(null, null, null, null, null);
    }

    @Inject
    public NoticeService(
            Occasions occasions,
            NoticeWords words,
            PersonRepository people,
            NoticeRepository notices,
            MailDispatch mail) {
        this.occasions = occasions;
        this.words = words;
        this.people = people;
        this.notices = notices;
        this.mail = mail;
    }

    @Inject
    void setClock(Clock clock) {
        this.clock = clock;
    }

    /** Makes the notices of what people have not been told yet, and says which are to be sent now. */
    @Requires(Permission.SYSTEM_WORK)
    public List<NoticeKey> make() {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Person> known = people.listPeople(now.minus(STILL_HERE));
        Map<String, Set<NoticeKind>> refused = notices.mapRefusals();
        for (Occasion occasion : occasions.now()) {
            RecipientRule.recipients(occasion.kind(), occasion.by(), known, refused).stream()
                    .map(person -> words.write(occasion, person))
                    .forEach(notice -> notices.addOnce(notice, now));
        }
        return notices.listDue(now);
    }

    /**
     * Sends one notice, unless it has been sent in the meantime.
     *
     * @return whether it left the portal now
     */
    @Requires(Permission.SYSTEM_WORK)
    public boolean send(@AuditObject NoticeKey key) {
        LocalDateTime now = LocalDateTime.now(clock);
        StoredNotice notice = notices.lock(key).filter(each -> each.isDue(now)).orElse(null);
        if (notice == null) {
            return false;
        }
        try {
            mail.send(notice.toModel());
            notice.sent(now);
            return true;
        } catch (MessagingException failure) {
            LOG.log(Level.WARNING, "A notice could not be sent and will be tried again: {0}", failure.getClass());
            notice.failed(now);
            return false;
        }
    }
}
