package uk.councilportal.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What came of a call stands behind what it was about. */
class AuditedCallTest {
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
    void staysAsItIsWithoutOne() {
        assertThat(CALL.remarked("")).isSameAs(CALL);
    }
}
