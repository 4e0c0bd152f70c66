package uk.councilportal.check.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.check.model.AcceptedReason;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.check.model.KeptReason;
import uk.councilportal.check.rules.ReportChecks;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.observation.model.FigureCell;

/** The checks of a report's month with the reasons given for what they find. */
final class CheckedMonth {

    /**
     * What the checks are beside: the numbers things are kept under, and what is kept.
     *
     * @param indicators the indicators of the report by reference
     * @param breakdowns the numbers of the breakdowns
     * @param figureRevisions the revision of each figure entered
     * @param reasons the last reason given for each warning
     */
    record Kept(
            Map<IndicatorCode, KeptIndicator> indicators,
            Map<Breakdown, Integer> breakdowns,
            Map<FigureCell, Integer> figureRevisions,
            Map<KeptReason.Place, KeptReason> reasons) {}

    private final ReportChecks checks;
    private final Set<FigureCell> restated;
    private final Kept kept;

    CheckedMonth(ReportChecks checks, Set<FigureCell> restated, Kept kept) {
        this.checks = checks;
        this.restated = restated;
        this.kept = kept;
    }

    /** What is found in the month's own cells, and in those of earlier months that have been changed since they were published. */
    List<CheckFinding> findings() {
        return explained(Stream.concat(
                checks.findings().stream(), restated.stream().flatMap(cell -> checks.findings(cell).stream())));
    }

    /** The same for one row. */
    List<CheckFinding> findings(IndicatorCode code, Breakdown breakdown) {
        return explained(Stream.concat(
                checks.findings(code, breakdown).stream(),
                restated.stream()
                        .filter(cell ->
                                cell.code().equals(code) && cell.breakdown().equals(breakdown))
                        .flatMap(cell -> checks.findings(cell).stream())));
    }

    /** How many figures the month has to have. */
    int due() {
        return checks.due();
    }

    /** One finding, if it is there now. */
    Optional<CheckFinding> find(FigureCell cell, CheckKind kind) {
        return findings(cell.code(), cell.breakdown()).stream()
                .filter(finding -> finding.cell().equals(cell) && finding.kind() == kind)
                .findFirst();
    }

    /** A reason for a finding in the form in which it is kept. */
    KeptReason reasonFor(CheckFinding finding, AcceptedReason reason) {
        return new KeptReason(place(finding), revisionOf(finding.cell()), KeptReason.said(finding.facts()), reason);
    }

    /** A finding with the words a reader needs. */
    CheckLine line(CheckFinding finding) {
        KeptIndicator indicator = indicator(finding);
        IndicatorPlace place = indicator.definition().place();
        return new CheckLine(indicator.id(), place.area(), place.title(), finding);
    }

    private KeptIndicator indicator(CheckFinding finding) {
        return kept.indicators().get(finding.code());
    }

    private List<CheckFinding> explained(Stream<CheckFinding> found) {
        return found.distinct().map(this::explained).toList();
    }

    private CheckFinding explained(CheckFinding finding) {
        return finding.isExplainable()
                ? Optional.ofNullable(kept.reasons().get(place(finding)))
                        .filter(reason -> reason.isAbout(revisionOf(finding.cell()), finding.facts()))
                        .map(reason -> finding.accepted(reason.reason()))
                        .orElse(finding)
                : finding;
    }

    private KeptReason.Place place(CheckFinding finding) {
        return new KeptReason.Place(
                indicator(finding).id(),
                kept.breakdowns().getOrDefault(finding.breakdown(), 0),
                finding.period(),
                finding.kind());
    }

    private int revisionOf(FigureCell cell) {
        return kept.figureRevisions().getOrDefault(cell, 0);
    }
}
