package uk.councilportal.user.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.SignInEvent;
import uk.councilportal.user.model.UserPlace;

/** Reads the sign-in service's own record of who came in and who was turned away. */
@ApplicationScoped
public class SignInEvents {
    private static final List<String> TYPES = List.of("LOGIN", "LOGIN_ERROR");
    private static final int AT_ONCE = 100;

    private final KeycloakCall keycloak;

    /** For the proxy of the container only. */
    protected SignInEvents() {
        this(null);
    }

    @Inject
    public SignInEvents(KeycloakCall keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * What happened after one moment and before another, from old to new.
     *
     * @throws DirectoryException where the sign-in service does not answer or says no
     */
    public List<SignInEvent> between(Instant after, Instant before) {
        Map<String, AuditActor> people = new HashMap<>();
        return newestFirst(after).stream()
                .filter(event -> at(event).isAfter(after) && at(event).isBefore(before))
                .map(event -> read(event, people))
                .distinct()
                .sorted(Comparator.comparing(SignInEvent::at))
                .toList();
    }

    /** The service gives the newest first, and new ones push those behind them onto the next part: some come twice. */
    private List<JsonObject> newestFirst(Instant after) {
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> part;
        do {
            int first = all.size();
            part = keycloak.ask(admin -> admin.events(TYPES, first, AT_ONCE)).getValuesAs(JsonObject.class);
            all.addAll(part);
        } while (part.size() == AT_ONCE && at(part.get(AT_ONCE - 1)).isAfter(after));
        return all;
    }

    private SignInEvent read(JsonObject event, Map<String, AuditActor> people) {
        String number = UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        String error = event.getString("error", "");
        AuditResult result = error.isEmpty() ? AuditResult.done() : AuditResult.refused(error);
        return new SignInEvent(number, at(event), actor(event, people), result);
    }

    private AuditActor actor(JsonObject event, Map<String, AuditActor> people) {
        String user = event.getString("userId", "");
        return user.isEmpty() ? AuditActor.nobody() : people.computeIfAbsent(user, this::person);
    }

    /** By the account and not by what was typed, which may be an address, in any case, or a password. */
    private AuditActor person(String user) {
        try {
            String name = FoundUser.of(keycloak.ask(admin -> admin.user(user))).name();
            return new AuditActor(name, findCouncil(user), Set.of());
        } catch (DirectoryException failure) {
            if (failure.kind() == Kind.NOT_FOUND) {
                // the account is gone by now: its number is all that is left to tell it by
                return new AuditActor(user, Optional.empty(), Set.of());
            }
            throw failure;
        }
    }

    private Optional<AuthorityCode> findCouncil(String user) {
        return KeycloakJson.places(keycloak.ask(admin -> admin.groupsOf(user))).stream()
                .filter(place -> place.kind() == UserPlace.Kind.COUNCIL)
                .flatMap(place -> AuthorityCode.find(place.name()).stream())
                .findFirst();
    }

    private static Instant at(JsonObject event) {
        return Instant.ofEpochMilli(event.getJsonNumber("time").longValue());
    }
}
