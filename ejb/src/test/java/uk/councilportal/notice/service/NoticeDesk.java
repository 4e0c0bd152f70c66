package uk.councilportal.notice.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.councilportal.identity.model.Person;
import uk.councilportal.identity.repository.PersonRepository;
import uk.councilportal.notice.model.NoticeKey;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.notice.repository.NoticeRepository;
import uk.councilportal.platform.config.ConfigurationFixture;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.submission.service.MonthDesk;

/** A council whose officer hands April 2017 in, and the portal telling people about it. The guard is not there. */
final class NoticeDesk {
    private final MonthDesk months = new MonthDesk();
    private Clock clock = at(Instant.parse("2017-05-02T09:30:00Z"));
    private PortalConfiguration configuration;

    NoticeDesk(int port) {
        moveTo(port);
        months.openApril();
    }

    /** The mail server listens elsewhere now. */
    void moveTo(int port) {
        configuration = ConfigurationFixture.with(Map.of(
                "PORTAL_MAIL_HOST", "localhost",
                "PORTAL_MAIL_PORT", String.valueOf(port),
                "PORTAL_MAIL_ENCRYPTED", "no",
                "PORTAL_BASE_URL", "https://portal.example.org"));
    }

    void clock(Instant now) {
        clock = at(now);
    }

    void signIn(String name, String role) {
        Person person = new Person(name, name, Optional.of(name + "@example.org"), Set.of(role));
        inCouncil(em -> {
            new PersonRepository(em).keep(person, LocalDateTime.now(clock));
            return null;
        });
    }

    void refuse(String name, Set<NoticeKind> kinds) {
        inCouncil(em -> {
            new NoticeRepository(em).refuse(name, kinds);
            return null;
        });
    }

    void submit() {
        submitAs("officer");
    }

    void submitAs(String name) {
        months.submitApril(name);
    }

    void returnMonth(String reason, String ref) {
        months.returnApril(reason, ref);
    }

    /** One round of the portal; how many notices left it. */
    long round() {
        return make().stream().filter(this::send).count();
    }

    List<NoticeKey> make() {
        return inCouncil(em -> service(em).make());
    }

    boolean send(NoticeKey key) {
        return inCouncil(em -> service(em).send(key));
    }

    /** What would be sent at any time to come. */
    List<NoticeKey> waiting() {
        return inCouncil(em -> new NoticeRepository(em).listDue(LocalDateTime.parse("2999-01-01T00:00")));
    }

    private NoticeService service(EntityManager em) {
        NoticeService service = new NoticeService(
                new Occasions(months.service(em), clock),
                new NoticeWords(configuration),
                new PersonRepository(em),
                new NoticeRepository(em),
                new MailDispatch(configuration, clock));
        service.setClock(clock);
        return service;
    }

    private <T> T inCouncil(Function<EntityManager, T> work) {
        return months.inCouncil(work);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
