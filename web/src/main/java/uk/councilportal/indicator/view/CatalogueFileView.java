package uk.councilportal.indicator.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import uk.councilportal.indicator.service.CatalogueChangedException;
import uk.councilportal.indicator.service.CatalogueFilePreview;
import uk.councilportal.indicator.service.CatalogueImportService;
import uk.councilportal.indicator.service.CatalogueService;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.SentFile;

/** A file of the national catalogue: checked first, and stored as a whole or not at all. */
@Named
@ViewScoped
public class CatalogueFileView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CatalogueImportService imports;

    @Inject
    transient CatalogueService catalogue;

    private transient Part file;
    private transient CatalogueFilePreview preview;
    private transient List<Fault> faults = List.of();
    private transient ImportOutcome stored;
    private byte[] bytes = new byte[0];
    private String name = "";
    private boolean changedByOthers;

    /** An indicator that changes: what that touches, and what will be said otherwise. */
    public record Line(String code, String impact, List<StandardWords.Change> changes) {}

    /** Refuses everybody who does not keep the catalogue. */
    public void load() {
        catalogue.list();
    }

    /** Checks the chosen file. */
    public void check() throws IOException {
        faults = List.of();
        stored = null;
        preview = null;
        changedByOthers = false;
        String wrong = SentFile.problem(file);
        if (!wrong.isEmpty()) {
            faults = List.of(new Fault("send:file", Messages.text("catalogueFile.problem." + wrong)));
            return;
        }
        try (InputStream sent = file.getInputStream()) {
            bytes = sent.readAllBytes();
        }
        name = SentFile.name(file);
        preview = imports.preview(source());
    }

    /** Stores the file that was checked; where it is not so any more, shows what it would do now, or what is wrong with it. */
    public void store() {
        if (preview == null) {
            return;
        }
        try {
            stored = imports.storePreviewed(source(), preview.previews());
            preview = null;
        } catch (CatalogueChangedException | ImportRejectedException otherwise) {
            changedByOthers = true;
            preview = imports.preview(source());
        }
    }

    /** Gives the file up. */
    public void drop() {
        preview = null;
        bytes = new byte[0];
    }

    private FileSource source() {
        return FileSource.of(name, bytes);
    }

    public boolean isChecked() {
        return preview != null;
    }

    /** Whether there is something in the file that can be stored. */
    public boolean isStorable() {
        return isChecked()
                && preview.outcome().isAcceptable()
                && preview.outcome().counts().changesAnything();
    }

    /** "standard-indicators.csv: 2 new, 1 changed, 96 unchanged, 0 rejected". */
    public String getSentence() {
        ImportOutcome outcome = stored == null ? preview.outcome() : stored;
        return Messages.text(
                stored == null ? "catalogueFile.checked" : "catalogueFile.stored",
                outcome.fileName(),
                outcome.counts().added(),
                outcome.counts().changed(),
                outcome.counts().unchanged(),
                outcome.counts().rejected());
    }

    public boolean isStored() {
        return stored != null;
    }

    public boolean isChangedByOthers() {
        return changedByOthers;
    }

    /** What the file changes. */
    public List<Line> getLines() {
        return preview.previews().stream()
                .map(each -> new Line(
                        each.code(),
                        StandardWords.impact(each.seen().impact()),
                        StandardWords.changes(each.differences())))
                .toList();
    }

    public List<ImportFailure> getFailures() {
        return preview.outcome().failures();
    }

    public boolean isMoreFailures() {
        return preview.outcome().counts().rejected() > FailureLog.KEPT;
    }

    public List<Fault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
