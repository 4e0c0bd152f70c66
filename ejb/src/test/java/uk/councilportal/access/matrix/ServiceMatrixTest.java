package uk.councilportal.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.guard.Decision;
import uk.councilportal.access.permission.PortalRole;

/** Holds what the methods declare against the matrix, without a container. */
class ServiceMatrixTest {
    private static final ServiceMatrix MATRIX = ServiceMatrix.read();

    static Stream<Method> methods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("uk.councilportal").stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::reflect)
                        .filter(ServiceMethods::isService)
                        .flatMap(ServiceMethods::of);
    }

    @Test
    void knowsEveryMethodOfEveryServiceAndNoOther() {
        assertThat(methods().map(ServiceMethods::name).distinct())
                .as("services.txt lists exactly the methods there are")
                .containsExactlyInAnyOrderElementsOf(MATRIX.methods());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void allowsExactlyTheRolesOfTheMatrix(Method method) {
        ServiceMatrix.Line line = MATRIX.line(ServiceMethods.name(method));
        assertThat(rolesAllowed(method, true)).isEqualTo(rolesExpected(line, true));
        assertThat(rolesAllowed(method, false)).isEqualTo(rolesExpected(line, false));
    }

    private static List<PortalRole> rolesAllowed(Method method, boolean belongs) {
        return people().filter(role ->
                        Decision.allows(method, belongs ? UserFixture.in(role) : UserFixture.withoutPlace(role)))
                .toList();
    }

    private static List<PortalRole> rolesExpected(ServiceMatrix.Line line, boolean belongs) {
        return people().filter(role -> line.allows(role, belongs)).toList();
    }

    private static Stream<PortalRole> people() {
        return Arrays.stream(PortalRole.values()).filter(PortalRole::canBeHeldByPeople);
    }
}
