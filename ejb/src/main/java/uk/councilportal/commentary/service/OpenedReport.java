package uk.councilportal.commentary.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.model.CommentaryPlace;
import uk.councilportal.commentary.model.CommentarySubject;
import uk.councilportal.commentary.service.CommentaryAddress.About;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A month of a report that was opened, with the indicators of the report as they are defined now.
 *
 * @param writable whether its commentary may be changed
 */
record OpenedReport(KeptReport report, ReportingMonth month, List<KeptIndicator> indicators, boolean writable) {

    /** The areas of the scorecard in the report's order. */
    Set<String> areas() {
        Set<String> areas = new LinkedHashSet<>();
        indicators.stream()
                .filter(indicator -> indicator.definition().place().onScorecard())
                .forEach(indicator -> areas.add(indicator.definition().place().area()));
        return areas;
    }

    /**
     * The place of a text.
     *
     * @throws CommentaryNotFoundException when the report has no such indicator or area
     */
    CommentaryPlace place(About about, CommentaryKind kind) {
        return new CommentaryPlace(report.id(), month, subject(about), kind);
    }

    private CommentarySubject subject(About about) {
        if (!about.isTopic()) {
            return CommentarySubject.ofIndicator(indicator(about).id());
        }
        if (!about.topic().isEmpty() && !areas().contains(about.topic())) {
            throw new CommentaryNotFoundException(about);
        }
        return CommentarySubject.ofTopic(about.topic());
    }

    /** The indicator a text is about. */
    KeptIndicator indicator(About about) {
        return indicators.stream()
                .filter(indicator -> indicator.code().value().equals(about.ref()))
                .findFirst()
                .orElseThrow(() -> new CommentaryNotFoundException(about));
    }

    /** The role that answers for an indicator; empty for a topic and where the council names none. */
    String ownerRole(About about) {
        return about.isTopic() ? "" : indicator(about).definition().ownerRole();
    }
}
