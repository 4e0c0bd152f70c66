package uk.councilportal.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;

/** Finds what the caller's council measures, as it stands now. Used by the service within a guarded call. */
@ApplicationScoped
public class IndicatorDesk {
    private final Caller caller;
    private final RevisionRepository revisions;
    private final ReportRepository reports;
    private final IndicatorRepository indicators;
    private final IndicatorReferences references;

    /** For the proxy of the container only. */
    protected IndicatorDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public IndicatorDesk(
            Caller caller,
            RevisionRepository revisions,
            ReportRepository reports,
            IndicatorRepository indicators,
            IndicatorReferences references) {
        this.caller = caller;
        this.revisions = revisions;
        this.reports = reports;
        this.indicators = indicators;
        this.references = references;
    }

    /** A report with its indicators, the first report where none is named. */
    IndicatorSheet sheet(Optional<String> code) {
        int latest = revisions.latest();
        List<KeptReport> all = reports.listReports(caller.council(), latest);
        KeptReport report = all.stream()
                .filter(one -> code.map(one.code()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new IndicatorNotFoundException(code.orElse("")));
        return new IndicatorSheet(all, report, indicators.listIndicators(report.id(), latest), latest);
    }

    KeptIndicator find(IndicatorSheet sheet, String ref) {
        return sheet.indicators().stream()
                .filter(one -> one.code().value().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IndicatorNotFoundException(sheet.report().code() + " " + ref));
    }

    /** Refuses to go on where somebody else has written one of the indicators since it was seen. */
    void expectUnchanged(IndicatorSheet sheet, List<KeptIndicator> seen, int revision) {
        List<Integer> ids = seen.stream().map(KeptIndicator::id).toList();
        boolean changed = indicators.listWrittenBetween(sheet.report().id(), revision, sheet.revision()).stream()
                .anyMatch(written -> ids.contains(written.key()));
        if (changed) {
            throw new IndicatorChangedException(sheet.report().code());
        }
    }

    /** What an indicator of the sheet would be once what was typed is kept. */
    IndicatorDraft draft(IndicatorSheet sheet, String ref, IndicatorEntry entry) {
        return new IndicatorTyping(
                        caller.council(), references.standardCodes(), references.dimensions(), sheet.indicators())
                .read(new IndicatorAddress(sheet.report().code(), ref), entry);
    }

    /**
     * What an indicator of the caller's council would mean once what was typed is kept; nothing is stored.
     *
     * @throws IndicatorRefusedException when something typed cannot be
     * @throws IndicatorNotFoundException when the council has none of this name
     */
    public IndicatorDefinition drafted(IndicatorAddress address, IndicatorEntry entry) {
        IndicatorSheet sheet = sheet(Optional.of(address.report()));
        find(sheet, address.ref());
        return draft(sheet, address.ref(), entry).definition();
    }

    /** The national catalogue. */
    List<StandardIndicator> standards() {
        return references.standards();
    }
}
