package uk.councilportal.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainEnds;

/** The ends of the chain count only under a seal of the portal's key, from the first entry on. */
class StoredAuditChainTest {
    private static final AuditKey KEY = new AuditKey("the portal's");
    private static final AuditKey OTHER_KEY = new AuditKey("somebody's");

    @Test
    void asksForTheSealOfNewEndsToo() {
        StoredAuditChain chain = new StoredAuditChain();
        chain.keep(new ChainEnds(0, 0, "", 0, ""), KEY);

        assertThat(chain.isSealedWith(KEY)).isTrue();
        assertThat(chain.isSealedWith(OTHER_KEY)).isFalse();
    }

    @Test
    void asksForTheSealOfEveryLaterEnd() {
        StoredAuditChain chain = new StoredAuditChain();
        chain.keep(new ChainEnds(0, 0, "", 4, "0f"), KEY);

        assertThat(chain.isSealedWith(KEY)).isTrue();
        assertThat(chain.isSealedWith(OTHER_KEY)).isFalse();
    }
}
