package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.HeldFiles;
import uk.councilportal.platform.exchange.HeldFiles.HeldFile;
import uk.councilportal.platform.exchange.ImportRejectedException;

/** The files of users that administrators are looking at just now, between checking and inviting. */
@ApplicationScoped
public class UserUploads {
    private final Caller caller;
    private final Clock clock;
    private final UserImportService imports;
    private final HeldFiles<UserUpload> files = new HeldFiles<>();

    /** For the proxy of the container only. */
    protected UserUploads() {
        this(null, null, null);
    }

    @Inject
    public UserUploads(Caller caller, Clock clock, UserImportService imports) {
        this.caller = caller;
        this.clock = clock;
        this.imports = imports;
    }

    /** Takes over a file on disk and checks it; returns what it is known by. */
    public String check(Path file, String name) {
        return files.hold(owner(), clock.instant(), new HeldFile(file, name), this::checked);
    }

    /**
     * Where a file stands.
     *
     * @throws UserNotFoundException when the caller has no such file
     */
    public UserUpload state(String id) {
        return files.find(owner(), id).orElseThrow(() -> new UserNotFoundException("", false));
    }

    /**
     * Invites the people of a file that has been checked; nothing happens when that has been done already. Where a row
     * has become wrong since it was checked, nobody is invited and the preview says why.
     */
    public void invite(String id) {
        state(id);
        files.advance(owner(), id, (before, source) -> before.isStorable() ? invited(before, source) : before);
        if (state(id).invited().isPresent()) {
            files.release(owner(), id);
        }
    }

    /** Gives a file up. */
    public void drop(String id) {
        state(id);
        files.drop(owner(), id);
    }

    private UserUpload checked(FileSource source) {
        return new UserUpload(source.name(), imports.preview(source), Optional.empty());
    }

    private UserUpload invited(UserUpload before, FileSource source) {
        try {
            return new UserUpload(before.fileName(), before.preview(), Optional.of(imports.inviteAll(source)));
        } catch (ImportRejectedException wrongByNow) {
            return checked(source);
        }
    }

    private String owner() {
        return caller.user().name();
    }
}
