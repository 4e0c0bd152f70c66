package uk.councilportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the production classes of persistence, ejb and web against R1 to R8. */
@DisplayName("Architecture")
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("uk.councilportal");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureRules.MODEL_IS_PLAIN_JAVA,
                ArchitectureRules.RULES_ARE_PURE,
                ArchitectureRules.NOBODY_READS_THE_SYSTEM_CLOCK,
                ArchitectureRules.ENTITY_MANAGER_ONLY_IN_REPOSITORIES,
                ArchitectureRules.VIEWS_SEE_SERVICES_ONLY,
                ArchitectureRules.SESSION_BEANS_ARE_SERVICES,
                ArchitectureRules.SERVICE_METHODS_DECLARE_A_PERMISSION,
                ArchitectureRules.TENANT_IS_BOUND_BY_THE_GUARD,
                ArchitectureRules.NO_NATIVE_QUERIES,
                ArchitectureRules.ONE_PERSISTENCE_UNIT_PER_CLASS,
                ArchitectureRules.FEATURES_FORM_NO_CYCLE,
                ArchitectureRules.FEATURES_FOLLOW_THE_ORDER,
                ArchitectureRules.ONLY_DISCLOSED_VALUES_LEAVE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsFor(ArchRule rule) {
        rule.check(PRODUCTION);
    }

    /** The container knows a session bean by its simple name: the second of a name would work without a transaction. */
    @Test
    void givesEverySessionBeanANameOfItsOwn() {
        assertThat(PRODUCTION.stream()
                        .filter(ArchitectureRules.areSessionBeans())
                        .map(JavaClass::getSimpleName))
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void seesTheClassesOfAllThreeModules() {
        assertTrue(PRODUCTION.stream().anyMatch(type -> type.getPackageName().endsWith(".entity")), "persistence");
        assertTrue(PRODUCTION.stream().anyMatch(type -> type.getPackageName().endsWith(".service")), "ejb");
        assertTrue(PRODUCTION.stream().anyMatch(type -> type.getPackageName().endsWith(".view")), "web");
    }
}
