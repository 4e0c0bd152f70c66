package uk.councilportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;

/** Every persistence context names its unit, and a class that reads several councils through {@code overview} touches no council-owned entity. */
final class KeepsPersistenceUnitsApart extends ArchCondition<JavaClass> {

    private static final String MULTITENANT = "org.eclipse.persistence.annotations.Multitenant";

    KeepsPersistenceUnitsApart() {
        super("keep the persistence units apart");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Set<String> units = type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(PersistenceContext.class))
                .map(field ->
                        field.getAnnotationOfType(PersistenceContext.class).unitName())
                .collect(Collectors.toSet());
        units.stream()
                .filter(unit -> !Set.of("portal", "overview").contains(unit))
                .forEach(unit -> violate(type, "an unknown unit '" + unit + "'", events));
        if (units.contains("overview")) {
            if (units.size() > 1) {
                violate(type, "both units", events);
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.isAnnotatedWith(MULTITENANT))
                    .forEach(target -> violate(type, "overview and the council-owned " + target.getName(), events));
        }
    }

    private static void violate(JavaClass type, String what, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " uses " + what));
    }
}
