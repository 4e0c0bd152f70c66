package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilStructure;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.KeptMember;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;

/** Reads and writes what the council bound to the transaction measures. */
@ApplicationScoped
public class StructureTables {
    private static final int NOW = Integer.MAX_VALUE;

    private final ReportRepository reports;
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected StructureTables() {
        this(null, null, null);
    }

    @Inject
    public StructureTables(ReportRepository reports, IndicatorRepository indicators, BreakdownRepository breakdowns) {
        this.reports = reports;
        this.indicators = indicators;
        this.breakdowns = breakdowns;
    }

    /** What is measured now. */
    CouncilStructure read(AuthorityCode council) {
        return new CouncilStructure(
                breakdowns.listDimensions(),
                reports.listReports(council, NOW).stream().map(this::report).toList());
    }

    private CouncilStructure.Report report(KeptReport report) {
        return new CouncilStructure.Report(
                report.definition(),
                indicators.listIndicators(report.id(), NOW).stream()
                        .map(kept -> new CouncilStructure.Line(kept.definition(), kept.links()))
                        .toList());
    }

    /** Writes what is measured from a revision on; nothing was before. */
    void write(CouncilStructure structure, int revision) {
        structure.dimensions().forEach(dimension -> write(dimension, revision));
        for (CouncilStructure.Report report : structure.reports()) {
            int id = reports.add(report.definition().code());
            reports.define(id, revision, report.definition());
            for (CouncilStructure.Line line : report.indicators()) {
                int indicator = indicators.add(id, line.definition().code());
                indicators.define(indicator, revision, line.definition(), line.links());
            }
        }
    }

    private void write(Dimension dimension, int revision) {
        int id = breakdowns.addDimension(dimension.code());
        breakdowns.define(id, revision, dimension.title());
        List<DimensionMember> members = dimension.members();
        for (int i = 0; i < members.size(); i++) {
            breakdowns.define(
                    new KeptMember(id, breakdowns.addMember(id), dimension.code(), members.get(i), i + 1), revision);
        }
    }
}
