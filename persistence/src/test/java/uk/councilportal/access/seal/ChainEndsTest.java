package uk.councilportal.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the chain begins and ends, and whose key fits its entries. */
class ChainEndsTest {
    private static final AuditKey KEY = new AuditKey("the portal's");
    private static final List<String> CONTENT = List.of("who", "what");

    @Test
    void isNewOnlyUntilAnEntryHasAPlaceOrHasBeenRemoved() {
        assertThat(new ChainEnds(0, 0, "", 0, "").isNew()).isTrue();
        assertThat(new ChainEnds(0, 0, "", 0, "").longerBy("0f").isNew()).isFalse();
        assertThat(new ChainEnds(0, 0, "", 0, "").beginningAfter(3, "0f").isNew())
                .isFalse();
    }

    @Test
    void knowsAnEntryFromBeforeTheChainByItsMarkWithoutAKey() {
        String early = AuditKey.markWithoutKey(CONTENT);

        assertThat(KEY.fits(early, CONTENT, true)).isTrue();
        assertThat(KEY.fits(early, CONTENT, false)).isFalse();
        assertThat(KEY.fits(early, List.of("who", "else"), true)).isFalse();
        assertThat(KEY.fits(KEY.mark(CONTENT), CONTENT, false)).isTrue();
    }
}
