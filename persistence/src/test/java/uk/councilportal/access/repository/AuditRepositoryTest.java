package uk.councilportal.access.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.entity.AuditEntry;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.seal.AuditKey;

class AuditRepositoryTest {
    @Test
    void addsAnEntry() {
        RecordingEntityManager entityManager = new RecordingEntityManager();
        AuditRepository entries = new AuditRepository();
        entries.entityManager = entityManager.entityManager();
        AuditedCall call = new AuditedCall("SignIn", "", "request");
        entries.add(new AuditEntry(
                Instant.EPOCH, AuditActor.nobody(), call, AuditResult.refused("NO_CALLER"), new AuditKey("key")));
        assertThat(entityManager.calls()).singleElement().asString().startsWith("persist(");
    }

    @Test
    void canOnlyAddAndRead() {
        assertThat(Arrays.stream(AuditRepository.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrder("add", "listOf", "countOf", "each", "mapLastSignIns");
    }
}
