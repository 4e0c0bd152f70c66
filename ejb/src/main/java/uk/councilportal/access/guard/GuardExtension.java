package uk.councilportal.access.guard;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/** Puts the guard on every session bean of the portal, in the WAR and in the EAR alike. */
public class GuardExtension implements Extension {
    private static final String PORTAL = "uk.councilportal.";

    <T> void guard(
            @Observes @WithAnnotations({Stateless.class, Stateful.class, Singleton.class})
                    ProcessAnnotatedType<T> type) {
        Class<T> beanClass = type.getAnnotatedType().getJavaClass();
        if (beanClass.getName().startsWith(PORTAL)) {
            type.configureAnnotatedType().add(new Guarded.Literal());
        }
    }
}
