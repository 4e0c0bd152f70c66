package uk.councilportal.access.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardExtensionTest {
    private final List<Class<? extends Annotation>> added = new ArrayList<>();

    @Test
    void guardsEverySessionBeanOfThePortal() {
        new GuardExtension().guard(found(Probe.class));
        assertThat(added).hasSize(1).allMatch(Guarded.class::equals);
    }

    @Test
    void leavesTheBeansOfLibrariesAlone() {
        new GuardExtension().guard(found(String.class));
        assertThat(added).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <T> ProcessAnnotatedType<T> found(Class<T> beanClass) {
        AnnotatedType<T> type = proxy(AnnotatedType.class, (proxy, method, arguments) -> beanClass);
        AnnotatedTypeConfigurator<T> configurator =
                proxy(AnnotatedTypeConfigurator.class, (proxy, method, arguments) -> {
                    added.add(((Annotation) arguments[0]).annotationType());
                    return proxy;
                });
        return proxy(
                ProcessAnnotatedType.class,
                (proxy, method, arguments) -> method.getName().equals("getAnnotatedType") ? type : configurator);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
