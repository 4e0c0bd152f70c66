package uk.councilportal.target.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.service.FigureDirectories;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.KeptComparison;
import uk.councilportal.target.exchange.TargetCsvParser;
import uk.councilportal.target.exchange.TargetLine;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.repository.TargetRepository;

/**
 * Takes in files of the caller's council with targets and tolerances by financial year. All or nothing; what is kept
 * already makes no revision.
 */
@Stateless
public class TargetImportService {
    private static final String KIND = "TARGETS";

    private final ImportJournal journal;
    private final FigureDirectories directories;
    private final TargetRepository targets;

    /** For the proxy of the container only. */
    protected TargetImportService() {
        this(null, null, null);
    }

    @Inject
    public TargetImportService(ImportJournal journal, FigureDirectories directories, TargetRepository targets) {
        this.journal = journal;
        this.directories = directories;
        this.targets = targets;
    }

    /** What storing the file would do. Stores nothing. */
    @Requires(Permission.TARGET_KEEP)
    public ImportOutcome preview(@AuditObject FileSource file) {
        int latest = journal.latest();
        return compare(file, latest, directories.forPreview(journal.council(), latest))
                .preview();
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.TARGET_KEEP)
    public ImportOutcome store(@AuditObject FileSource file) {
        int latest = journal.lock();
        return compare(file, latest, directories.forStoring(journal.council(), latest))
                .store(
                        KIND,
                        journal,
                        (row, revision) -> targets.set(new KeptTarget(row.getKey(), row.getValue()), revision));
    }

    private FileImport<KeptTarget.Key, TargetSetting> compare(FileSource file, int latest, FigureDirectory directory) {
        Map<KeptTarget.Key, TargetSetting> kept =
                targets.listTargets(latest).stream().collect(Collectors.toMap(KeptTarget::key, KeptTarget::setting));
        return new FileImport<>(file, kept, TargetSetting::saysTheSameAs)
                .compare(new TargetCsvParser(journal.council(), directory), TargetImportService::row);
    }

    private static KeptComparison.Row<KeptTarget.Key, TargetSetting> row(TargetLine line) {
        KeptTarget target = line.target();
        String what = line.ref() + " " + target.key().year();
        return new KeptComparison.Row<>(line.line(), what, target.key(), target.setting());
    }
}
