package uk.councilportal.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import uk.councilportal.observation.model.MeasureValue;

/** The structure of the portal as rules R1 to R8. R9 is held by {@link PermissionTestRule}. Each rule is proved to bite in {@link RulesBiteTest}. */
final class ArchitectureRules {

    private static final String ROOT = "uk.councilportal..";

    /** R1: values and enums of the model are plain Java. */
    static final ArchRule MODEL_IS_PLAIN_JAVA = classes()
            .that(resideInAPackage(ROOT + "model.."))
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAPackage(ROOT + "model..")))
            .as("R1: model uses only java and model");

    /** R2: calculation sees neither framework nor database; mathematics and the distributions of statistics come from libraries without either. */
    static final ArchRule RULES_ARE_PURE = classes()
            .that(resideInAPackage(ROOT + "rules.."))
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage(ROOT + "model.."))
                    .or(resideInAPackage(ROOT + "rules.."))
                    .or(resideInAPackage("org.apache.commons.math3.."))
                    .or(resideInAPackage("org.apache.commons.statistics.distribution..")))
            .as("R2: rules use only java, model, rules, mathematics and the distributions of statistics");

    /** R2: the time of day comes from the injected clock. */
    static final ArchRule NOBODY_READS_THE_SYSTEM_CLOCK = noClasses()
            .that(resideOutsideOfPackages("uk.councilportal.platform..", "uk.councilportal.run.."))
            .should()
            .callMethodWhere(target(readsTheSystemClock()))
            .as("R2: only platform reads the system clock");

    /** R3: the database is reached through repositories; the guard may only bind the tenant. */
    static final ArchRule ENTITY_MANAGER_ONLY_IN_REPOSITORIES = noClasses()
            .that(resideOutsideOfPackages(
                    ROOT + "repository..", "uk.councilportal.access..", "uk.councilportal.platform.."))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .as("R3: EntityManager only in repositories");

    /** R4: pages and resources never see entities or repositories. */
    static final ArchRule VIEWS_SEE_SERVICES_ONLY = noClasses()
            .that(resideInAPackage(ROOT + "view..").or(resideInAPackage(ROOT + "api..")))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "entity..").or(resideInAPackage(ROOT + "repository..")))
            .as("R4: view and api never see entity or repository");

    /** R5: session beans are service boundaries. */
    static final ArchRule SESSION_BEANS_ARE_SERVICES = classes()
            .that(areSessionBeans())
            .should()
            .resideInAnyPackage(ROOT + "service..", "uk.councilportal.access..", "uk.councilportal.platform..")
            .as("R5: session beans live in service, access or platform");

    /** R5: every public method of a session bean says which permission it needs. */
    static final ArchRule SERVICE_METHODS_DECLARE_A_PERMISSION = classes()
            .that(areSessionBeans())
            .should(new DeclaresPermissions())
            .as("R5: every service method declares a permission");

    /** R6: the tenant is bound by the guard alone. */
    static final ArchRule TENANT_IS_BOUND_BY_THE_GUARD = noClasses()
            .that(resideOutsideOfPackages("uk.councilportal.access.."))
            .should()
            .callMethodWhere(target(name("setProperty")).and(target(owner(assignableToEntityManager()))))
            .as("R6: the tenant property is set only in access");

    /** R6: native SQL would not be filtered by tenant. */
    static final ArchRule NO_NATIVE_QUERIES = noClasses()
            .should()
            .callMethodWhere(target(name("createNativeQuery")).and(target(owner(assignableToEntityManager()))))
            .as("R6: no native queries");

    /** R6: one class sees one persistence unit, and several councils are read through overview only. */
    static final ArchRule ONE_PERSISTENCE_UNIT_PER_CLASS = classes()
            .that(resideInAPackage(ROOT))
            .should(new KeepsPersistenceUnitsApart())
            .as("R6: council-owned entities only through portal, several councils only through overview");

    /** R7: features form no cycle. */
    static final ArchRule FEATURES_FORM_NO_CYCLE = SlicesRuleDefinition.slices()
            .assignedFrom(new Features())
            .should()
            .beFreeOfCycles()
            .as("R7: features form no cycle");

    /** R7: features depend in the agreed direction. */
    static final ArchRule FEATURES_FOLLOW_THE_ORDER = classes()
            .that(resideInAPackage(ROOT))
            .should(new FollowsFeatureOrder())
            .as("R7: features depend in order");

    /** R8: what leaves the services has passed disclosure. */
    static final ArchRule ONLY_DISCLOSED_VALUES_LEAVE = noClasses()
            .that(resideInAPackage(ROOT + "view..")
                    .or(resideInAPackage(ROOT + "api.."))
                    .or(resideInAPackage(ROOT + "exchange..").and(nameEndsWith("Writer"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(MeasureValue.class)
            .as("R8: DisclosedValue is the only measure in view, api and writers");

    private ArchitectureRules() {}

    static DescribedPredicate<JavaClass> areSessionBeans() {
        return new DescribedPredicate<>("session beans") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Stateful.class)
                        || type.isAnnotatedWith(Singleton.class);
            }
        };
    }

    private static DescribedPredicate<JavaClass> nameEndsWith(String suffix) {
        return new DescribedPredicate<>("name ends with " + suffix) {
            @Override
            public boolean test(JavaClass type) {
                return type.getSimpleName().endsWith(suffix);
            }
        };
    }

    private static DescribedPredicate<JavaClass> assignableToEntityManager() {
        return JavaClass.Predicates.assignableTo(EntityManager.class);
    }

    private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> readsTheSystemClock() {
        return new DescribedPredicate<>("the system clock") {
            @Override
            public boolean test(AccessTarget.CodeUnitCallTarget call) {
                String type = call.getOwner().getName();
                boolean clockless = call.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isAssignableTo(Clock.class));
                boolean now = type.startsWith("java.time.") && call.getName().equals("now") && clockless;
                boolean system =
                        type.equals("java.time.Clock") && call.getName().startsWith("system");
                return now
                        || system
                        || (type.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
            }
        };
    }
}
