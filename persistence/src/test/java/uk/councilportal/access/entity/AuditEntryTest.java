package uk.councilportal.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.authority.model.AuthorityCode;

class AuditEntryTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:15:30.123456789Z");
    private static final AuditActor OFFICER =
            new AuditActor("officer", Optional.of(new AuthorityCode("E08000018")), Set.of("viewer", "approver"));

    @Test
    void keepsMicrosecondsInUtc() {
        assertThat(entry(OFFICER, "ROTH-SG").toString()).startsWith("2026-11-20T10:15:30.123456 ");
    }

    @Test
    void namesWhoDidWhatForWhichCouncil() {
        assertThat(entry(OFFICER, "ROTH-SG").toString())
                .endsWith("officer E08000018 ScorecardService.scorecard ROTH-SG DONE");
    }

    @Test
    void belongsToNoCouncilWhereNobodyIsSignedIn() {
        assertThat(entry(AuditActor.nobody(), "").toString()).contains(" nobody null ");
    }

    @Test
    void shortensWhatIsTooLongForItsColumn() {
        String object = entry(OFFICER, "x".repeat(500)).toString();
        assertThat(object).contains("x".repeat(AuditEntry.TEXT_LENGTH - 1) + "… DONE");
    }

    @Test
    void isReadAsItWasWrittenWhateverWasTyped() {
        AuditLine line = entry(OFFICER, "half \uD83D of a sign").toModel();
        assertThat(line.actor()).isEqualTo(OFFICER);
        assertThat(line.call().object()).isEqualTo("half ? of a sign");
    }

    @Test
    void hasItsMarkAtOnceAndItsPlaceLater() {
        AuditEntry entry = entry(OFFICER, "ROTH-SG");
        assertThat(entry.toChainEntry().mark()).hasSize(64);
        assertThat(entry.toChainEntry().position()).isZero();
        entry.place(7, "link");
        assertThat(entry.toChainEntry().position()).isEqualTo(7);
    }

    @Test
    void hasAMarkOfItsOwnThoughTwoSayTheSame() {
        assertThat(entry(OFFICER, "x").toChainEntry().mark())
                .isNotEqualTo(entry(OFFICER, "x").toChainEntry().mark());
    }

    @Test
    void namesTheCouncilsItIsAboutButNotThatOfWhoeverDidIt() {
        AuthorityCode own = OFFICER.council().orElseThrow();
        AuthorityCode other = new AuthorityCode("E10000020");
        AuditedCall call = new AuditedCall("UserService.move", "somebody", "request", Set.of(own, other));
        AuditEntry entry = new AuditEntry(AT, OFFICER, call, AuditResult.done(), new AuditKey("key"));

        assertThat(entry.toModel().call().about()).containsExactly(other);
        assertThat(entry.toModel().concerns(Set.of(own))).isTrue();
        assertThat(entry.toModel().concerns(Set.of(other))).isTrue();
        assertThat(entry.toModel().isOf(Set.of(other))).isFalse();
        assertThat(entry.toChainEntry().content()).hasSize(11).last().isEqualTo("E10000020");
    }

    @Test
    void saysNoMoreThanBeforeWhereItIsAboutNoOtherCouncil() {
        assertThat(entry(OFFICER, "x").toChainEntry().content()).hasSize(10);
    }

    @Test
    void namesNoMoreCouncilsThanItsColumnTakes() {
        Set<AuthorityCode> many = IntStream.range(10_000_000, 10_000_000 + AuditEntry.MOST_COUNCILS + 1)
                .mapToObj(number -> new AuthorityCode("E" + number))
                .collect(Collectors.toSet());
        AuditedCall call = new AuditedCall("UserImportService.inviteAll", "people.csv", "request", many);
        AuditEntry entry = new AuditEntry(AT, AuditActor.nobody(), call, AuditResult.done(), new AuditKey("key"));

        assertThat(entry.toModel().call().about()).hasSize(AuditEntry.MOST_COUNCILS);
        assertThat(entry.toChainEntry().content()).last().asString().hasSizeLessThan(2000);
    }

    private static AuditEntry entry(AuditActor actor, String object) {
        AuditedCall call = new AuditedCall("ScorecardService.scorecard", object, "request");
        return new AuditEntry(AT, actor, call, AuditResult.done(), new AuditKey("key"));
    }
}
