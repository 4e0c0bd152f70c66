package uk.councilportal.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.util.Throwables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.FormerCouncil;
import uk.councilportal.access.permission.OwnCouncil;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.PortalRole.Place;
import uk.councilportal.access.repository.TenantBinding;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.RegisteredCouncil;

/**
 * Calls every method of every service in the container, in every role, for one's own council, in a transaction of
 * another council, and without belonging anywhere; and sees whether the guard refuses exactly what the matrix says.
 *
 * <p>The calls carry nothing of use, so that those which are let through fail at once or do nothing.
 */
@ExtendWith(ArquillianExtension.class)
class ServiceMatrixIT {
    private static final ServiceMatrix MATRIX = ServiceMatrix.read();

    @Inject
    Caller caller;

    @Inject
    TenantBinding tenant;

    /** A council that became part of Rotherham. */
    private static final AuthorityCode FORMER = new AuthorityCode("E08999901");

    @Inject
    BeanManager beans;

    @Inject
    @Any
    Instance<Object> instances;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(ServiceMatrixIT.class)
                .addClass(UserFixture.class)
                .addAsResource("uk/councilportal/access/matrix/services.txt");
    }

    @BeforeEach
    void theCouncilsAreOnThePortal() throws SQLException {
        RegisteredCouncil.of(database, UserFixture.ROTHERHAM);
        RegisteredCouncil.of(database, UserFixture.NORFOLK);
        RegisteredCouncil.of(database, FORMER);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT IGNORE INTO authority_successor (former_code, successor_code, since, kind) VALUES ('"
                            + FORMER + "', '" + UserFixture.ROTHERHAM + "', '2026-04-01', 'MERGED')");
        }
    }

    @Test
    void theContainerHasExactlyTheServicesOfTheMatrix() {
        assertThat(methods().map(ServiceMethods::name).distinct())
                .containsExactlyInAnyOrderElementsOf(MATRIX.methods());
    }

    @Test
    void letsOnesOwnCouncilDoWhatTheMatrixSays() {
        assertThat(differences((method, role) -> {
                    caller.become(UserFixture.in(role));
                    return isRefused(method) == line(method).allows(role, true);
                }))
                .isEmpty();
    }

    @Test
    void refusesEveryCouncilRoleInATransactionOfAnotherCouncil() {
        assertThat(differences((method, role) -> {
                    caller.become(UserFixture.in(role));
                    boolean mayCall =
                            role.place() != Place.COUNCIL && line(method).allows(role, true);
                    return isRefusedInTransactionOfNorfolk(method) == mayCall;
                }))
                .isEmpty();
    }

    @Test
    void refusesWhoeverBelongsNowhereEverythingOfACouncilOrABoard() {
        assertThat(differences((method, role) -> {
                    caller.become(UserFixture.withoutPlace(role));
                    return isRefused(method) == line(method).allows(role, false);
                }))
                .isEmpty();
    }

    @Test
    void refusesNobodyAtAll() {
        assertThat(differences((method, role) -> {
                    caller.leave();
                    return !isRefused(method);
                }))
                .isEmpty();
    }

    @Test
    void writesOneEntryOfEveryCallWhateverBecomesOfIt() throws SQLException {
        Map<String, String> called = new HashMap<>();
        methods()
                .forEach(method -> people().forEach(role -> {
                    String name = "caller " + UUID.randomUUID();
                    caller.become(UserFixture.called(name, role));
                    isRefused(method);
                    called.put(name, ServiceMethods.name(method));
                }));
        assertThat(called).hasSizeGreaterThan(500);
        assertThat(entries()).containsAllEntriesOf(called);
    }

    /** By who called, the actions written down, one after the other where there are several. */
    private Map<String, String> entries() throws SQLException {
        Map<String, String> entries = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT who, action FROM audit_entry WHERE who LIKE 'caller %'")) {
            while (rows.next()) {
                entries.merge(rows.getString(1), rows.getString(2), (one, other) -> one + ", " + other);
            }
        }
        return entries;
    }

    private List<String> differences(Check isWrong) {
        List<String> differences = new ArrayList<>();
        methods()
                .forEach(method -> people().filter(role -> isWrong.test(method, role))
                        .forEach(role -> differences.add(ServiceMethods.name(method) + " as " + role)));
        return differences;
    }

    private boolean isRefusedInTransactionOfNorfolk(Method method) {
        try {
            transaction.begin();
            try {
                tenant.bind(UserFixture.NORFOLK);
                return isRefused(method);
            } finally {
                transaction.rollback();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean isRefused(Method method) {
        Object service = instances.select(method.getDeclaringClass()).get();
        try {
            method.invoke(service, arguments(method));
            return false;
        } catch (InvocationTargetException thrown) {
            return Throwables.getRootCause(thrown) instanceof AccessRefusedException
                    || thrown.getCause() instanceof AccessRefusedException;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing, and one's own council or one that became part of it where a council has to be named. */
    private Object[] arguments(Method method) {
        return Arrays.stream(method.getParameters()).map(this::argument).toArray();
    }

    private Object argument(Parameter parameter) {
        if (parameter.isAnnotationPresent(OwnCouncil.class)) {
            return caller.find().flatMap(PortalUser::council).orElse(UserFixture.ROTHERHAM);
        }
        if (parameter.isAnnotationPresent(FormerCouncil.class)) {
            return FORMER;
        }
        Class<?> type = parameter.getType();
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type.isPrimitive() ? 0 : null;
    }

    private ServiceMatrix.Line line(Method method) {
        return MATRIX.line(ServiceMethods.name(method));
    }

    private Stream<Method> methods() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(ServiceMethods::isService)
                .distinct()
                .flatMap(ServiceMethods::of);
    }

    private static Stream<PortalRole> people() {
        return Arrays.stream(PortalRole.values()).filter(PortalRole::canBeHeldByPeople);
    }

    /** Whether the container and the matrix differ about a method and a role. */
    private interface Check {
        boolean test(Method method, PortalRole role);
    }
}
