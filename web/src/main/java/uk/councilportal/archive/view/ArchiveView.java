package uk.councilportal.archive.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.councilportal.archive.exchange.ArchiveFailure;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.service.ArchiveRejectedException;
import uk.councilportal.archive.service.ArchiveService;
import uk.councilportal.archive.service.SentArchive;
import uk.councilportal.platform.api.SoftwareVersion;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.platform.faces.SentFile;

/** The archives of the reader's council: to take one, and to load one. */
@Named
@RequestScoped
public class ArchiveView {
    static final String DONE = "done";

    @Inject
    private ArchiveService archives;

    @Inject
    private AddressParameters parameters;

    private List<KeptArchive> kept = List.of();
    private List<Fault> faults = List.of();
    private List<ArchiveFailure> failures = List.of();
    private Part file;

    /** One archive as the page shows it. */
    public record Line(KeptArchive archive, String kind, String when) {}

    /** Reads what there is, so that a page nobody may see is refused before it is written. */
    public void load() {
        kept = archives.archives();
    }

    /** Answers with a new archive in place of the page. */
    public void take() throws IOException {
        Path held = Files.createTempFile("archive", ".zip");
        try {
            KeptArchive taken = archives.take(held, SoftwareVersion.current());
            String name = "archive-%s-%d.zip".formatted(taken.at().toLocalDate(), taken.revision());
            Download.of("application/zip", name, out -> Files.copy(held, out));
        } finally {
            Files.deleteIfExists(held);
        }
    }

    /** Loads the archive that was chosen. */
    public void loadArchive() throws IOException {
        String wrong = SentFile.problem(file);
        if (!wrong.isEmpty()) {
            fail("send:file", Messages.text("archive.problem." + wrong));
            return;
        }
        Path held = SentFile.hold(file);
        try {
            archives.load(new SentArchive(held, SentFile.name(file)));
            Redirect.to(page().with(DONE, "loaded"));
        } catch (ArchiveRejectedException rejected) {
            failures = rejected.failures();
            fail(
                    "send:file",
                    Messages.text(rejected.messageKey(), rejected.arguments().toArray()));
        } finally {
            Files.deleteIfExists(held);
        }
    }

    private void fail(String field, String words) {
        faults = List.of(new Fault(field, words));
        load();
    }

    public List<Line> getLines() {
        return kept.stream()
                .map(archive ->
                        new Line(archive, Messages.text("archive.kind." + archive.kind()), Days.moment(archive.at())))
                .toList();
    }

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    /** What is wrong with the archive that was chosen. */
    public List<ArchiveFailure> getFailures() {
        return failures;
    }

    /** What has just been done, in words; nothing where nothing has. */
    public String getDone() {
        String key = "archive.done." + parameters.get(DONE).orElse("");
        return Messages.has(key) ? Messages.text(key) : null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    static PageAddress page() {
        return PageAddress.of("archive.xhtml");
    }
}
