package uk.councilportal.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;

/** A council's trail has its code, and nobody else's has one: no code never means everybody. */
class AuditScopeTest {
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");

    @Test
    void namesWhoseTrailItIs() {
        assertThat(AuditScope.of(ROTHERHAM)).hasToString("E08000018");
        assertThat(AuditScope.of(Set.of(ROTHERHAM, new AuthorityCode("E08000099"))))
                .hasToString("E08000018 E08000099");
        assertThat(AuditScope.everybody()).hasToString("EVERYBODY");
        assertThat(AuditScope.noCouncil()).hasToString("NO_COUNCIL");
    }

    @Test
    void refusesACouncilWithoutACodeAndACodeWithoutACouncil() {
        assertThatThrownBy(() -> new AuditScope(AuditScope.Kind.COUNCIL, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditScope(AuditScope.Kind.EVERYBODY, Set.of(ROTHERHAM)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
