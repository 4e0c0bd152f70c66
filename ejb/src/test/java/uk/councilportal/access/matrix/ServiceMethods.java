package uk.councilportal.access.matrix;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

/** What can be called of a session bean from outside: its public methods and its timeouts. */
final class ServiceMethods {
    private static final String ATTACKS = "uk.councilportal.access.attack";

    private ServiceMethods() {}

    static boolean isService(Class<?> type) {
        return type.getName().startsWith("uk.councilportal.")
                && !type.getName().startsWith(ATTACKS)
                && (type.isAnnotationPresent(Stateless.class)
                        || type.isAnnotationPresent(Stateful.class)
                        || type.isAnnotationPresent(Singleton.class));
    }

    static Stream<Method> of(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
