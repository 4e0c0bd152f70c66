package uk.councilportal.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;

/** What came of a call stands behind what it was about. */
class AuditedCallTest {
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    private static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");
    private static final AuditedCall CALL = new AuditedCall("ImportService.store", "march.csv", "request");

    @Test
    void carriesARemarkBehindItsObject() {
        assertThat(CALL.remarked("(2 new)"))
                .isEqualTo(new AuditedCall("ImportService.store", "march.csv (2 new)", "request"));
        assertThat(new AuditedCall("NoticeService.make", "", "request")
                        .remarked("(2 new)")
                        .object())
                .isEqualTo("(2 new)");
    }

    @Test
    void isAboutEveryCouncilItTurnsOutToConcern() {
        AuditedCall about =
                CALL.alsoAbout(Set.of(ROTHERHAM)).remarked("(2 new)").alsoAbout(Set.of(NORFOLK));

        assertThat(about.about()).containsExactlyInAnyOrder(ROTHERHAM, NORFOLK);
        assertThat(about.object()).isEqualTo("march.csv (2 new)");
        assertThat(CALL.about()).isEmpty();
    }

    @Test
    void staysAsItIsWithoutOne() {
        assertThat(CALL.remarked("")).isSameAs(CALL);
    }
}
