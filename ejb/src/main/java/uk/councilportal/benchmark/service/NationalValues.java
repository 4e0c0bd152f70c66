package uk.councilportal.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.benchmark.exchange.NationalFile;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.MeasureForm;
import uk.councilportal.benchmark.model.NationalSource;
import uk.councilportal.benchmark.model.SeriesExtent;
import uk.councilportal.benchmark.model.SeriesKey;
import uk.councilportal.benchmark.repository.NationalSeriesRepository;
import uk.councilportal.benchmark.rules.EnglandValueRule;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;

/**
 * The large files of national data: figures by series, year and area. What is published anew replaces what was published
 * before, which stays on record. Used by the import service within its transaction.
 */
@ApplicationScoped
public class NationalValues {
    private final ImportJournal journal;
    private final NationalAreas areas;
    private final NationalSeriesRepository series;
    private final PopulationRepository revisions;

    /** For the proxy of the container only. */
    protected NationalValues() {
        this(null, null, null, null);
    }

    @Inject
    public NationalValues(
            ImportJournal journal,
            NationalAreas areas,
            NationalSeriesRepository series,
            PopulationRepository revisions) {
        this.journal = journal;
        this.areas = areas;
        this.series = series;
        this.revisions = revisions;
    }

    /** What storing the file would do. */
    NationalPreview preview(NationalFile file, NationalFileKind kind) {
        SeriesNumbers numbers = SeriesNumbers.forPreview(series.mapSeries());
        try (ValueIntake intake = new ValueIntake(series.stage(), numbers, areas.directory())) {
            intake.read(file, kind, forms());
            ImportOutcome outcome = new ImportOutcome(
                    file.source().name(),
                    intake.counts(),
                    intake.failures().kept(),
                    intake.rows().changed(),
                    Optional.empty());
            return new NationalPreview(Optional.of(kind), outcome, intake.rows());
        }
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    ImportOutcome store(NationalFile file, NationalFileKind kind) {
        SeriesNumbers numbers = SeriesNumbers.forStoring(series.mapSeries(), series::add);
        try (ValueIntake intake = new ValueIntake(series.stage(), numbers, areas.directory())) {
            Map<String, MeasureForm> forms = forms();
            intake.read(file, kind, forms);
            if (!intake.failures().isEmpty()) {
                throw new ImportRejectedException(ImportOutcome.rejected(file.source(), intake.failures()));
            }
            ImportCounts counts = intake.counts();
            if (counts.changesAnything()) {
                write(intake, file, counts, forms);
            }
            ImportOutcome outcome = ImportOutcome.taken(file.source(), counts, Optional.empty());
            journal.audited(outcome);
            return outcome;
        }
    }

    private void write(ValueIntake intake, NationalFile file, ImportCounts counts, Map<String, MeasureForm> forms) {
        areas.keepAdded(intake.areas());
        int rows = Math.toIntExact(counts.added() + counts.changed());
        intake.staging().store(revisions.begin(journal.changeBy(file.source()), rows));
        Map<SeriesExtent, Doubt> doubts = new LinkedHashMap<>();
        for (SeriesExtent extent : intake.staging().listExtents()) {
            MeasureForm form = form(intake.series().keyOf(extent.seriesId()), forms);
            EnglandValueRule.doubt(form, extent).ifPresent(doubt -> doubts.put(extent, doubt));
        }
        intake.staging().doubt(doubts);
    }

    private static MeasureForm form(SeriesKey key, Map<String, MeasureForm> forms) {
        return key.source() == NationalSource.LAIT ? forms.get(key.measure()) : MeasureForm.ofColumn(key.measure());
    }

    /** How the measures of the catalogue are taken together, by short name. */
    private Map<String, MeasureForm> forms() {
        return series.listMeasures().stream()
                .collect(Collectors.toMap(
                        measure -> measure.key().measure(), measure -> measure.form(), (first, other) -> first));
    }
}
