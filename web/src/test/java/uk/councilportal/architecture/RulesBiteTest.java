package uk.councilportal.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.period.wrong.LooksUpwards;
import uk.councilportal.wrong.model.ModelWithFramework;
import uk.councilportal.wrong.rules.RuleWithClock;
import uk.councilportal.wrong.rules.RuleWithDatabase;
import uk.councilportal.wrong.rules.RuleWithLibrary;
import uk.councilportal.wrong.service.ReadsBothUnits;
import uk.councilportal.wrong.service.RebindsTenant;
import uk.councilportal.wrong.service.RunsNativeQuery;
import uk.councilportal.wrong.service.UndeclaredService;
import uk.councilportal.wrong.view.BeanInView;
import uk.councilportal.wrong.view.ViewWithMeasure;
import uk.councilportal.wrong.view.ViewWithRepository;

/** Each rule rejects the class that was written to break it. */
class RulesBiteTest {

    static Stream<Arguments> offenders() {
        return Stream.of(
                Arguments.of(ArchitectureRules.MODEL_IS_PLAIN_JAVA, ModelWithFramework.class),
                Arguments.of(ArchitectureRules.RULES_ARE_PURE, RuleWithDatabase.class),
                Arguments.of(ArchitectureRules.RULES_ARE_PURE, RuleWithLibrary.class),
                Arguments.of(ArchitectureRules.NOBODY_READS_THE_SYSTEM_CLOCK, RuleWithClock.class),
                Arguments.of(ArchitectureRules.ENTITY_MANAGER_ONLY_IN_REPOSITORIES, RuleWithDatabase.class),
                Arguments.of(ArchitectureRules.VIEWS_SEE_SERVICES_ONLY, ViewWithRepository.class),
                Arguments.of(ArchitectureRules.SESSION_BEANS_ARE_SERVICES, BeanInView.class),
                Arguments.of(ArchitectureRules.SERVICE_METHODS_DECLARE_A_PERMISSION, UndeclaredService.class),
                Arguments.of(ArchitectureRules.TENANT_IS_BOUND_BY_THE_GUARD, RebindsTenant.class),
                Arguments.of(ArchitectureRules.NO_NATIVE_QUERIES, RunsNativeQuery.class),
                Arguments.of(ArchitectureRules.ONE_PERSISTENCE_UNIT_PER_CLASS, ReadsBothUnits.class),
                Arguments.of(ArchitectureRules.FEATURES_FOLLOW_THE_ORDER, LooksUpwards.class),
                Arguments.of(ArchitectureRules.ONLY_DISCLOSED_VALUES_LEAVE, ViewWithMeasure.class));
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void rejects(ArchRule rule, Class<?> offender) {
        JavaClasses wrong = new ClassFileImporter().importClasses(offender);

        assertThatThrownBy(() -> rule.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender.getSimpleName());
    }

    @Test
    void rejectsFeaturesThatFormACycle() {
        JavaClasses wrong = new ClassFileImporter()
                .importPackages("uk.councilportal.wrongcycleone", "uk.councilportal.wrongcycletwo");

        assertThatThrownBy(() -> ArchitectureRules.FEATURES_FORM_NO_CYCLE.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }
}
