package uk.councilportal.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionalTest {
    @Test
    void givesTheSameAnswerOfTheSameBuildTheSameTag() {
        assertThat(Conditional.opaque("revision 7", "1.0 noon"))
                .isEqualTo(Conditional.opaque("revision 7", "1.0 noon"));
    }

    @Test
    void changesTheTagWithTheFiguresAndWithTheSoftware() {
        assertThat(Conditional.opaque("revision 8", "1.0 noon"))
                .isNotEqualTo(Conditional.opaque("revision 7", "1.0 noon"));
        assertThat(Conditional.opaque("revision 7", "1.0 evening"))
                .isNotEqualTo(Conditional.opaque("revision 7", "1.0 noon"));
    }

    @Test
    void knowsWhichBuildItIs() {
        assertThat(SoftwareVersion.current()).matches("\\d+\\.\\d+.* \\d{4}-\\d{2}-\\d{2}T.*");
    }
}
