package uk.councilportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** A feature may use features of a lower step only; features of one step do not know each other. */
final class FollowsFeatureOrder extends ArchCondition<JavaClass> {

    private static final Map<String, Integer> STEP = Map.ofEntries(
            Map.entry("period", 0),
            Map.entry("authority", 1),
            Map.entry("platform", 1),
            Map.entry("identity", 3),
            Map.entry("access", 2),
            Map.entry("indicator", 4),
            Map.entry("observation", 5),
            Map.entry("target", 5),
            Map.entry("benchmark", 5),
            Map.entry("submission", 6),
            Map.entry("commentary", 6),
            Map.entry("disclosure", 6),
            Map.entry("scorecard", 7),
            Map.entry("comparison", 7));

    FollowsFeatureOrder() {
        super("depend on features of a lower step");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = featureOf(type);
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            String other = featureOf(dependency.getTargetClass());
            boolean known = STEP.containsKey(own) && STEP.containsKey(other);
            if (known && !own.equals(other) && STEP.get(other) >= STEP.get(own)) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        });
    }

    private static String featureOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && type.getPackageName().startsWith("uk.councilportal.") ? parts[2] : "";
    }
}
