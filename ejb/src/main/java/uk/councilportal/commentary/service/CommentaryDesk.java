package uk.councilportal.commentary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.commentary.model.CommentaryDraft;
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.CommentaryText;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.repository.CommentaryDraftRepository;
import uk.councilportal.commentary.repository.CommentaryRepository;

/** Keeps texts and drafts, in the name of whoever writes. Used by the service within its transaction. */
@ApplicationScoped
public class CommentaryDesk {
    private static final String KIND = "COMMENTARY";

    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;
    private final CommentaryRepository texts;
    private final CommentaryDraftRepository drafts;

    /** For the proxy of the container only. */
    protected CommentaryDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public CommentaryDesk(
            Caller caller,
            Clock clock,
            RevisionRepository revisions,
            CommentaryRepository texts,
            CommentaryDraftRepository drafts) {
        this.caller = caller;
        this.clock = clock;
        this.revisions = revisions;
        this.texts = texts;
        this.drafts = drafts;
    }

    /** Locks the council's data, so that nobody writes and no month takes a step until the transaction ends. */
    void lock() {
        revisions.lock();
    }

    /** What the caller has typed at a place and not kept yet. */
    Optional<CommentaryDraft> findDraft(CommentaryPlace place) {
        return texts.findNumber(place).flatMap(number -> drafts.findDraft(number, name()));
    }

    /** Saves what the caller has typed; nobody else sees it. */
    CommentaryDraft saveDraft(CommentaryPlace place, WrittenText written) {
        CommentaryDraft draft = new CommentaryDraft(written.body(), written.audience(), written.seenRevision(), now());
        drafts.save(texts.number(place), name(), draft);
        return draft;
    }

    void discardDraft(CommentaryPlace place) {
        texts.findNumber(place).ifPresent(number -> drafts.remove(number, name()));
    }

    /** The revision of a text that everybody sees; 0 where nothing was ever kept. */
    int latestRevision(CommentaryPlace place) {
        return texts.listTexts(place.reportId(), place.month(), place.month(), revisions.latest()).stream()
                .filter(text -> text.place().equals(place))
                .mapToInt(KeptCommentary::revision)
                .max()
                .orElse(0);
    }

    /** Keeps a text for everybody and removes the caller's draft of it. */
    void keep(OpenedReport opened, CommentaryAddress address, WrittenText written) {
        CommentaryPlace place = opened.place(address.about(), address.kind());
        Change change = new Change(KIND, name(), now(), address.toString(), Optional.empty());
        int number = texts.number(place);
        int revision = revisions.begin(change);
        texts.keep(
                number,
                revision,
                new CommentaryText(
                        written.body().strip(), written.audience(), ownerRole(opened.ownerRole(address.about()))));
        revisions.countRows(revision, 1);
        drafts.remove(number, name());
    }

    /** The role that answers for the indicator; where none is named, the writer's, an indicator owner's before any other. */
    private String ownerRole(String named) {
        if (!named.isBlank()) {
            return named;
        }
        return caller.user().roles().stream()
                .sorted(Comparator.comparing((PortalRole role) -> role != PortalRole.INDICATOR_OWNER))
                .map(role -> role.realmName().replace('-', ' '))
                .limit(1)
                .collect(Collectors.joining());
    }

    private String name() {
        return caller.user().name();
    }

    /** As the database keeps it. */
    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
