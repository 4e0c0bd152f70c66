package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilChange.PolicyChange;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.StandingHistory;
import uk.councilportal.disclosure.model.CouncilPolicy;

/** Changes where councils stand and writes every change down with who and when. Used by the services within their transaction. */
@ApplicationScoped
public class CouncilRegister {
    private static final int LONGEST_REASON = 500;

    private final Caller caller;
    private final Clock clock;
    private final PortalCouncilRepository councils;

    /** For the proxy of the container only. */
    protected CouncilRegister() {
        this(null, null, null);
    }

    @Inject
    public CouncilRegister(Caller caller, Clock clock, PortalCouncilRepository councils) {
        this.caller = caller;
        this.clock = clock;
        this.councils = councils;
    }

    /** Puts a council on the portal. */
    StoredPortalCouncil putOn(AuthorityCode code, CouncilState state, CouncilSettings settings) {
        StoredPortalCouncil added = councils.add(code, state, settings);
        write(added, Kind.PUT_ON, "");
        return added;
    }

    /**
     * Puts a council on the portal under its new code, set up as before. One that was stopped is so under the new code at once, for the
     * same reason; one that was at work is being set up until its group is made, see {@link #goOnAsBefore}.
     */
    void putOn(AuthorityCode code, StoredPortalCouncil former) {
        List<CouncilChange> changes = councils.listChanges(former.code());
        CouncilSettings settings = former.toModel().settings();
        Optional<String> stopped = StandingHistory.findReason(changes);
        if (stopped.isEmpty()) {
            putOn(code, CouncilState.SETTING_UP, settings);
        } else {
            StoredPortalCouncil added = putOn(code, StandingHistory.admitting(changes), settings);
            become(added, CouncilState.SUSPENDED, Kind.SUSPENDED, stopped.get());
        }
    }

    /** Sets a council to work whose group has just been made, where it was at work under a former code. */
    void goOnAsBefore(StoredPortalCouncil council) {
        if (council.state() == CouncilState.SETTING_UP) {
            councils.listFormer(council.code()).stream()
                    .filter(each -> each.kind() == Succession.Kind.NEW_CODE)
                    .map(Succession::former)
                    .filter(former -> StandingHistory.last(councils.listChanges(former)) == CouncilState.ACTIVE)
                    .findFirst()
                    .ifPresent(former -> become(council, CouncilState.ACTIVE, Kind.ACTIVATED, "as under " + former));
        }
    }

    /**
     * A council, for changing it.
     *
     * @throws PortalCouncilNotFoundException when it is not on the portal
     */
    StoredPortalCouncil lock(AuthorityCode code) {
        return councils.lock(code).orElseThrow(() -> new PortalCouncilNotFoundException(code.value()));
    }

    /**
     * A council, for changing it as it was seen.
     *
     * @throws CouncilRefusedException when somebody else has changed it
     */
    StoredPortalCouncil lock(SeenCouncil seen) {
        StoredPortalCouncil council = lock(seen.code());
        if (council.toModel().version() != seen.version()) {
            throw new CouncilRefusedException(CouncilProblem.CHANGED);
        }
        return council;
    }

    /** Holds councils in the order of their codes until the transaction ends, so that two who hold both never wait for each other. */
    void lockInOrder(AuthorityCode... codes) {
        Stream.of(codes).sorted().forEach(councils::lock);
    }

    /**
     * Lets a council stand so from now on.
     *
     * @throws CouncilRefusedException when it cannot
     */
    void become(StoredPortalCouncil council, CouncilState next, Kind kind, String reason) {
        if (!council.state().mayBecome(next)) {
            throw new CouncilRefusedException(CouncilProblem.STATE);
        }
        council.become(next);
        write(council, kind, reason);
    }

    /**
     * Lets a council leave for good, within the transaction in which everything of it is removed; also where another follows it
     * already.
     */
    public void leave(AuthorityCode code, String reason) {
        StoredPortalCouncil council = lock(code);
        if (council.state() == CouncilState.LEFT) {
            write(council, Kind.LEFT, reason);
        } else {
            become(council, CouncilState.LEFT, Kind.LEFT, reason);
        }
    }

    /** Writes down what has been done with a council. */
    void write(StoredPortalCouncil council, Kind kind, String reason) {
        write(council, kind, reason, Optional.empty());
    }

    /** Writes down that a council was set up anew, and what it withheld before and since where it is not the same. */
    void writeSettings(StoredPortalCouncil council, CouncilPolicy before) {
        CouncilPolicy after = council.toModel().settings().disclosure();
        Optional<PolicyChange> policy =
                after.equals(before) ? Optional.empty() : Optional.of(new PolicyChange(before, after));
        write(council, policy.isPresent() ? Kind.POLICY : Kind.DETAILS, "", policy);
    }

    private void write(StoredPortalCouncil council, Kind kind, String reason, Optional<PolicyChange> policy) {
        String by = caller.user().name();
        LocalDateTime now = LocalDateTime.now(clock);
        councils.add(council.code(), new CouncilChange(kind, council.state(), by, now, reason, policy));
    }

    /**
     * The reason as it is kept.
     *
     * @throws CouncilRefusedException when none was given, or too long a one
     */
    static String reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new CouncilRefusedException(CouncilProblem.REASON);
        }
        return reason;
    }
}
