package uk.councilportal.access.model;

import java.util.List;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * What verifying the audit trail has brought to light.
 *
 * @param entries how many entries were looked at
 * @param end the place of the newest entry and its link, to be compared with a later report: {@code 1204:9f0c…}
 * @param found how many things are wrong altogether
 * @param findings the first of them
 */
public record AuditReport(long entries, String end, long found, List<AuditFinding> findings) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** The same for one council under all its codes: only entries that concern it are named, and what is gone without a name. */
    public AuditReport seenBy(Set<AuthorityCode> council) {
        return new AuditReport(
                entries,
                end,
                found,
                findings.stream()
                        .filter(finding -> finding.entry()
                                .map(line -> line.concerns(council))
                                .orElse(true))
                        .toList());
    }

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return found == 0;
    }
}
