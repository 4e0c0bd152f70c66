package uk.councilportal.notice.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.identity.model.Person;
import uk.councilportal.identity.repository.PersonRepository;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.notice.repository.NoticeRepository;
import uk.councilportal.notice.rules.RecipientRule;

/** What the caller wants to be told by e-mail. */
@Stateless
public class PreferenceService {
    private final Caller caller;
    private final PersonRepository people;
    private final NoticeRepository notices;
    private final MailDispatch mail;

    /** For the proxy of the container only. */
    protected PreferenceService() {
        this(null, null, null, null);
    }

    @Inject
    public PreferenceService(Caller caller, PersonRepository people, NoticeRepository notices, MailDispatch mail) {
        this.caller = caller;
        this.people = people;
        this.notices = notices;
        this.mail = mail;
    }

    /** What there is to choose for the caller's roles, and what is chosen. */
    @Requires(Permission.SCORECARD_READ)
    public Preferences preferences() {
        List<NoticeKind> offered = offered();
        Set<NoticeKind> refused = refused();
        Optional<String> email = people.findPerson(caller.user().name()).flatMap(Person::email);
        return new Preferences(
                mail.isOn(),
                email,
                offered,
                offered.stream().filter(kind -> !refused.contains(kind)).toList());
    }

    /**
     * Keeps what the caller wants; of everything else that is offered nothing is sent any more. Nothing is refused that
     * nobody was asked about: who gets another role later is told what goes with it.
     */
    @Requires(Permission.SCORECARD_READ)
    public void choose(Set<NoticeKind> wanted) {
        List<NoticeKind> offered = offered();
        Set<NoticeKind> refused = EnumSet.noneOf(NoticeKind.class);
        refused.addAll(refused());
        refused.removeAll(offered);
        offered.stream().filter(kind -> !wanted.contains(kind)).forEach(refused::add);
        notices.refuse(caller.user().name(), refused);
    }

    private List<NoticeKind> offered() {
        Set<String> roles = caller.user().asActor().roles();
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> RecipientRule.roles(kind).stream().anyMatch(roles::contains))
                .toList();
    }

    private Set<NoticeKind> refused() {
        return notices.mapRefusals().getOrDefault(caller.user().name(), Set.of());
    }
}
