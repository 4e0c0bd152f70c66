package uk.councilportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import uk.councilportal.access.permission.OpenToSignedIn;
import uk.councilportal.access.permission.Requires;

/** A session bean's public business methods each carry {@code @Requires} or {@code @OpenToSignedIn}; found by scanning, without a list. */
final class DeclaresPermissions extends ArchCondition<JavaClass> {

    DeclaresPermissions() {
        super("declare a permission on every public method");
    }

    @Override
    public void check(JavaClass bean, ConditionEvents events) {
        bean.getAllMethods().stream()
                .filter(DeclaresPermissions::isBusinessMethod)
                .filter(method ->
                        !method.isAnnotatedWith(Requires.class) && !method.isAnnotatedWith(OpenToSignedIn.class))
                .forEach(method -> events.add(
                        SimpleConditionEvent.violated(method, method.getFullName() + " declares no permission")));
    }

    private static boolean isBusinessMethod(JavaMethod method) {
        boolean lifecycle = method.isAnnotatedWith(PostConstruct.class) || method.isAnnotatedWith(PreDestroy.class);
        return !method.getOwner().isEquivalentTo(Object.class)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !lifecycle;
    }
}
