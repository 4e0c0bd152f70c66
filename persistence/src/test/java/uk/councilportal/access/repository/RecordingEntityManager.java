package uk.councilportal.access.repository;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entity manager of a test that only remembers what it was asked to do. */
final class RecordingEntityManager {
    private final List<String> calls = new ArrayList<>();

    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName()
                            + Stream.of(arguments).map(String::valueOf).collect(Collectors.joining(",", "(", ")")));
                    return null;
                });
    }

    List<String> calls() {
        return calls;
    }
}
