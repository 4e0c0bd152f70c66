package uk.councilportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/**
 * A feature may use features of a lower step only; features of one step do not know each other. Platform, access and identity carry
 * every feature and so know none but the shared kernel and the authority.
 */
final class FollowsFeatureOrder extends ArchCondition<JavaClass> {

    private static final int CARRIERS = 2;

    private static final Map<String, Integer> STEP = Map.ofEntries(
            Map.entry("period", 0),
            Map.entry("authority", 1),
            Map.entry("platform", CARRIERS),
            Map.entry("access", CARRIERS),
            Map.entry("identity", CARRIERS),
            Map.entry("indicator", 3),
            Map.entry("observation", 4),
            Map.entry("target", 4),
            Map.entry("benchmark", 4),
            Map.entry("submission", 5),
            Map.entry("check", 6),
            Map.entry("commentary", 7),
            Map.entry("action", 7),
            Map.entry("disclosure", 7),
            Map.entry("grant", 7),
            Map.entry("scorecard", 8),
            Map.entry("comparison", 8),
            Map.entry("user", 8),
            Map.entry("board", 9),
            Map.entry("council", 9),
            Map.entry("entry", 9),
            Map.entry("review", 9),
            Map.entry("notice", 10),
            Map.entry("operation", 10),
            Map.entry("archive", 11),
            Map.entry("home", 12));

    FollowsFeatureOrder() {
        super("depend on features of a lower step");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = featureOf(type);
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            String other = featureOf(dependency.getTargetClass());
            boolean known = STEP.containsKey(own) && STEP.containsKey(other) && !own.equals(other);
            if (known && STEP.get(other) >= STEP.get(own) && STEP.get(other) != CARRIERS) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        });
    }

    private static String featureOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && type.getPackageName().startsWith("uk.councilportal.") ? parts[2] : "";
    }
}
