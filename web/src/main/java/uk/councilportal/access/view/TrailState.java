package uk.councilportal.access.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditCheck;
import uk.councilportal.access.model.AuditFinding;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.service.AuditKeeping;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/**
 * In words, whether the audit trail is as the portal left it, and how long it is kept.
 *
 * @param keeping how it is kept
 * @param verified what has just been found, a line each; empty where nobody asked
 */
public record TrailState(AuditKeeping keeping, List<String> verified) {

    /** What verifying has brought to light: a sentence, then a line for each finding. */
    static List<String> words(AuditReport report) {
        String sentence = report.isWhole()
                ? Messages.text("audit.verified.whole", report.entries(), shortened(report.end()))
                : Messages.text("audit.verified.broken", report.entries(), report.found());
        return Stream.concat(Stream.of(sentence), report.findings().stream().map(TrailState::words))
                .toList();
    }

    /** "Entry 1,204 has been changed: 20 Nov 2026 10:42:07, rotherham-officer, Figure stored". */
    private static String words(AuditFinding finding) {
        String entry = finding.entry()
                .map(line -> Messages.text(
                        "audit.finding.entry",
                        HistoryWords.time(line.at()),
                        line.actor().name(),
                        HistoryWords.action(line.call().action()),
                        line.call().object()))
                .orElse("");
        boolean one = finding.kind() == AuditFinding.Kind.MISSING && finding.first() == finding.last();
        return Messages.text(
                "audit.finding." + finding.kind() + (one ? ".one" : ""), finding.first(), finding.last(), entry);
    }

    /** Whether what was verified last, now or before, was whole; true where nothing has been verified. */
    public boolean whole() {
        return keeping.lastCheck().found() == 0;
    }

    /** When it was verified last, and how that ended. */
    public String lastCheck() {
        AuditCheck check = keeping.lastCheck();
        return check.at()
                .map(at -> Messages.text("audit.lastCheck", Days.moment(at), check.entries(), check.found()))
                .orElseGet(() -> Messages.text("audit.lastCheck.never"));
    }

    /** How long entries are kept, and how many are gone already. */
    public String kept() {
        return Messages.text("audit.kept", keeping.years(), keeping.lastCheck().removed());
    }

    /** The first words of a long code are enough to compare. */
    private static String shortened(String end) {
        String[] parts = end.split(":", 2);
        return String.format(Locale.ROOT, "%s:%s", parts[0], parts[1].substring(0, Math.min(16, parts[1].length())));
    }
}
