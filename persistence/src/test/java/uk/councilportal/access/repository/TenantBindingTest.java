package uk.councilportal.access.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;

class TenantBindingTest {
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    private static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");
    private static final String BOUND_TO_ROTHERHAM = "setProperty(portal.council,E08000018)";

    private final RecordingEntityManager entityManager = new RecordingEntityManager();

    @Test
    void bindsTheTransactionToTheCouncil() {
        assertThat(in(RunningTransaction.active()).bind(ROTHERHAM)).isTrue();
        assertThat(entityManager.calls()).containsExactly(BOUND_TO_ROTHERHAM);
    }

    @Test
    void bindsOnlyOncePerTransaction() {
        TenantBinding binding = in(RunningTransaction.active());
        binding.bind(ROTHERHAM);
        assertThat(binding.bind(ROTHERHAM)).isTrue();
        assertThat(entityManager.calls()).containsExactly(BOUND_TO_ROTHERHAM);
    }

    @Test
    void refusesAnotherCouncilInTheSameTransaction() {
        TenantBinding binding = in(RunningTransaction.active());
        binding.bind(ROTHERHAM);
        assertThat(binding.bind(NORFOLK)).isFalse();
        assertThat(entityManager.calls()).containsExactly(BOUND_TO_ROTHERHAM);
    }

    @Test
    void bindsATransactionThatWillBeRolledBackToo() {
        RunningTransaction transaction = RunningTransaction.active();
        transaction.setRollbackOnly();
        TenantBinding binding = in(transaction);
        binding.bind(ROTHERHAM);
        assertThat(binding.bind(NORFOLK)).isFalse();
    }

    @Test
    void bindsEachCallWhereThereIsNoTransaction() {
        TenantBinding binding = in(RunningTransaction.none());
        assertThat(binding.bind(ROTHERHAM)).isTrue();
        assertThat(binding.bind(NORFOLK)).isTrue();
        assertThat(entityManager.calls()).containsExactly(BOUND_TO_ROTHERHAM, "setProperty(portal.council,E10000020)");
    }

    private TenantBinding in(RunningTransaction transaction) {
        TenantBinding binding = new TenantBinding();
        binding.entityManager = entityManager.entityManager();
        binding.transaction = transaction;
        return binding;
    }
}
