package uk.councilportal.observation.service;

import java.util.List;
import java.util.Map;
import uk.councilportal.observation.repository.StagedKind;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * What storing a file would do.
 *
 * @param outcome the counts and the rejected rows
 * @param added the first new rows
 * @param changed the first changed rows
 * @param unchanged the first unchanged rows
 * @param restated the earlier months the file changes, for which a reason is needed
 * @param revision the revision of the council's data the file was held against
 */
public record ImportPreview(
        ImportOutcome outcome,
        List<ImportedRow> added,
        List<ImportedRow> changed,
        List<ImportedRow> unchanged,
        List<ReportingMonth> restated,
        int revision) {
    /** Copies the lists. */
    public ImportPreview {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        restated = List.copyOf(restated);
    }

    static ImportPreview of(
            ImportOutcome outcome,
            Map<StagedKind, List<ImportedRow>> rows,
            List<ReportingMonth> restated,
            int revision) {
        return new ImportPreview(
                outcome,
                rows.getOrDefault(StagedKind.NEW, List.of()),
                rows.getOrDefault(StagedKind.CHANGED, List.of()),
                rows.getOrDefault(StagedKind.UNCHANGED, List.of()),
                restated,
                revision);
    }

    /** Whether it can be stored. */
    public boolean isAcceptable() {
        return outcome.isAcceptable();
    }

    /** How many figures would be written. */
    public long toWrite() {
        return outcome.counts().added() + outcome.counts().changed();
    }
}
