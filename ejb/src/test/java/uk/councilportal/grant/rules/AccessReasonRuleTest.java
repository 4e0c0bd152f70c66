package uk.councilportal.grant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.AccessReason;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.grant.rules.AccessFacts.Indicator;
import uk.councilportal.period.model.ReportingMonth;

/** Norfolk has published contacts for January 2017; it measures referrals too and does not collect permanence. */
class AccessReasonRuleTest {
    private static final AuthorityCode NORFOLK = UserFixture.NORFOLK;
    private static final ReportingMonth JANUARY = ReportingMonth.of(2017, 1);
    private static final LocalDate TODAY = LocalDate.of(2017, 4, 20);
    private static final LocalDateTime GIVEN = LocalDateTime.of(2017, 2, 1, 9, 0);
    private static final Audience BOARD = new Audience.Boards(Set.of("north"));
    private static final Audience NORFOLKS_OWN = new Audience.Council(NORFOLK);

    @Test
    void seesItsOwnCouncil() {
        assertThat(reason(NORFOLKS_OWN, "contacts", JANUARY)).isEqualTo(new AccessReason.OwnCouncil());
        assertThat(reason(NORFOLKS_OWN, "contacts", JANUARY.plus(1))).isEqualTo(new AccessReason.NotPublished());
        assertThat(reason(NORFOLKS_OWN, "referrals", JANUARY)).isEqualTo(new AccessReason.NotPublished());
        assertThat(reason(NORFOLKS_OWN, "permanence", JANUARY)).isEqualTo(new AccessReason.NotCollected());
    }

    @Test
    void seesWhatIsGranted() {
        GivenConsent consent = consent("contacts", Optional.of(TODAY), Optional.empty());
        assertThat(reason(BOARD, "contacts", JANUARY, consent))
                .isEqualTo(new AccessReason.Granted(LocalDate.of(2017, 2, 1), Optional.of(TODAY), Set.of("area")));
    }

    @Test
    void learnsNothingAboutWhatIsNotGranted() {
        assertThat(reason(BOARD, "contacts", JANUARY)).isEqualTo(new AccessReason.NotGranted());
        assertThat(reason(BOARD, "referrals", JANUARY)).isEqualTo(new AccessReason.NotGranted());
        assertThat(reason(BOARD, "permanence", JANUARY)).isEqualTo(new AccessReason.NotGranted());
    }

    @Test
    void isToldSinceWhenItIsOver() {
        GivenConsent expired = consent("contacts", Optional.of(TODAY.minusDays(1)), Optional.empty());
        GivenConsent withdrawn = consent("contacts", Optional.empty(), Optional.of(GIVEN.plusDays(3)));
        assertThat(reason(BOARD, "contacts", JANUARY, expired)).isEqualTo(new AccessReason.Expired(TODAY.minusDays(1)));
        assertThat(reason(BOARD, "contacts", JANUARY, withdrawn))
                .isEqualTo(new AccessReason.Withdrawn(LocalDate.of(2017, 2, 4)));
    }

    @Test
    void isToldHowFarAGrantGoes() {
        GivenConsent consent = consent("contacts", Optional.empty(), Optional.empty());
        assertThat(reason(BOARD, "contacts", JANUARY.minus(1), consent))
                .isEqualTo(new AccessReason.BeforeFirstMonth(JANUARY));
        AccessReasonRule rule = new AccessReasonRule(facts(BOARD, consent), TODAY);
        Indicator contacts = new Indicator(NORFOLK, "contacts");
        assertThat(rule.reason(contacts, JANUARY, Set.of("sex")))
                .isEqualTo(new AccessReason.NotBrokenDown(Set.of("area")));
        assertThat(rule.reason(contacts, JANUARY, Set.of("area")).isSeen()).isTrue();
    }

    @Test
    void isToldWhyAGrantedFigureIsNotThere() {
        assertThat(reason(BOARD, "referrals", JANUARY, consent("referrals", Optional.empty(), Optional.empty())))
                .isEqualTo(new AccessReason.NotPublished());
        assertThat(reason(BOARD, "permanence", JANUARY, consent("permanence", Optional.empty(), Optional.empty())))
                .isEqualTo(new AccessReason.NotCollected());
        assertThat(reason(
                        BOARD,
                        "permanence",
                        JANUARY.plus(1),
                        consent("permanence", Optional.empty(), Optional.empty())))
                .isEqualTo(new AccessReason.NotPublished());
        AccessFacts nothingPublished = new AccessFacts(
                BOARD, List.of(consent("contacts", Optional.empty(), Optional.empty())), Set.of(), Map.of(), Map.of());
        assertThat(new AccessReasonRule(nothingPublished, TODAY)
                        .reason(new Indicator(NORFOLK, "contacts"), JANUARY, Set.of()))
                .isEqualTo(new AccessReason.NotPublished());
    }

    @Test
    void seesWhatOneOfItsBoardsSees() {
        GivenConsent later = new GivenConsent(
                NORFOLK,
                "contacts",
                JANUARY.plus(1),
                Set.of(),
                new GivenConsent.Term(GIVEN, Optional.empty(), Optional.empty()));
        GivenConsent now = consent("contacts", Optional.empty(), Optional.empty());
        assertThat(reason(BOARD, "contacts", JANUARY, later, now).isSeen()).isTrue();
        assertThat(reason(BOARD, "contacts", JANUARY, later).isSeen()).isFalse();
    }

    private static AccessReason reason(Audience audience, String code, ReportingMonth month, GivenConsent... consents) {
        return new AccessReasonRule(facts(audience, consents), TODAY)
                .reason(new Indicator(NORFOLK, code), month, Set.of());
    }

    private static AccessFacts facts(Audience audience, GivenConsent... consents) {
        return new AccessFacts(
                audience,
                List.of(consents),
                Set.of(new Indicator(NORFOLK, "contacts"), new Indicator(NORFOLK, "referrals")),
                Map.of(new Indicator(NORFOLK, "contacts"), Set.of(JANUARY)),
                Map.of(NORFOLK, JANUARY));
    }

    private static GivenConsent consent(String code, Optional<LocalDate> until, Optional<LocalDateTime> withdrawn) {
        return new GivenConsent(NORFOLK, code, JANUARY, Set.of("area"), new GivenConsent.Term(GIVEN, until, withdrawn));
    }
}
