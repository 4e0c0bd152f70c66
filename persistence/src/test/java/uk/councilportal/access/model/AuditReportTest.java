package uk.councilportal.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;

/** What verifying tells a council: how much is wrong altogether, and by name only what is its own. */
class AuditReportTest {
    private static final AuditFinding OWN = altered(1, "E08000018");
    private static final AuditFinding OTHERS = altered(2, "E10000020");
    private static final AuditFinding ABOUT = about(altered(6, "E10000020"), "E08000018");
    private static final AuditFinding GONE = new AuditFinding(AuditFinding.Kind.MISSING, 3, 5, Optional.empty());

    @Test
    void isWholeWhereNothingIsFound() {
        assertThat(new AuditReport(7, "7:0f", 0, List.of()).isWhole()).isTrue();
        assertThat(new AuditReport(7, "7:0f", 1, List.of(GONE)).isWhole()).isFalse();
    }

    @Test
    void namesToACouncilItsOwnEntriesAndWhatIsGone() {
        AuditReport seen = new AuditReport(7, "7:0f", 3, List.of(OWN, OTHERS, GONE, ABOUT))
                .seenBy(Set.of(new AuthorityCode("E08000018")));

        assertThat(seen.findings()).containsExactly(OWN, GONE, ABOUT);
        assertThat(seen.found()).isEqualTo(3);
    }

    private static AuditFinding about(AuditFinding of, String council) {
        AuditLine line = of.entry().orElseThrow();
        AuditedCall call = line.call().alsoAbout(Set.of(new AuthorityCode(council)));
        return new AuditFinding(
                of.kind(),
                of.first(),
                of.last(),
                Optional.of(new AuditLine(line.at(), line.actor(), call, line.result())));
    }

    private static AuditFinding altered(long place, String council) {
        AuditLine line = new AuditLine(
                LocalDateTime.of(2017, 4, 20, 9, 0),
                AuditActor.stored("person", council, ""),
                new AuditedCall("TargetService.set", "SG 2.5", "request"),
                AuditResult.done());
        return new AuditFinding(AuditFinding.Kind.ALTERED, place, place, Optional.of(line));
    }
}
