package uk.councilportal.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose key fits the entries of the chain. */
class ChainEndsTest {
    private static final AuditKey KEY = new AuditKey("the portal's");
    private static final List<String> CONTENT = List.of("who", "what");

    @Test
    void knowsAnEntryFromBeforeTheChainByItsMarkWithoutAKey() {
        String early = AuditKey.markWithoutKey(CONTENT);

        assertThat(KEY.fits(early, CONTENT, true)).isTrue();
        assertThat(KEY.fits(early, CONTENT, false)).isFalse();
        assertThat(KEY.fits(early, List.of("who", "else"), true)).isFalse();
        assertThat(KEY.fits(KEY.mark(CONTENT), CONTENT, false)).isTrue();
    }
}
