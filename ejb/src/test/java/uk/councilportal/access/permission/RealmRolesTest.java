package uk.councilportal.access.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the realm of Keycloak against the table of roles: neither may know a role the other does not. */
class RealmRolesTest {
    private static final Path REALM_CONFIG = Path.of("..", "realm-config");

    @Test
    void theRealmHasExactlyTheRolesOfTheTable() throws Exception {
        Map<String, Object> roles = objectIn(read("portal-realm.json"), "roles");
        assertThat(objectsIn(roles, "realm").map(role -> role.get("name")))
                .containsExactlyInAnyOrderElementsOf(namesOfTheTable());
    }

    @Test
    void theSampleUsersHoldOnlyRolesOfTheTable() throws Exception {
        Stream<Object> held = objectsIn(read("dev-users.json"), "users")
                .flatMap(user -> ((List<?>) user.getOrDefault("realmRoles", List.of())).stream());
        assertThat(held).isNotEmpty().allMatch(namesOfTheTable()::contains);
    }

    private static List<Object> namesOfTheTable() {
        return Arrays.stream(PortalRole.values())
                .filter(PortalRole::canBeHeldByPeople)
                .map(role -> (Object) role.realmName())
                .toList();
    }

    private static Map<String, Object> read(String file) throws IOException, ParseException {
        return JSONObjectUtils.parse(Files.readString(REALM_CONFIG.resolve(file)));
    }

    private static Map<String, Object> objectIn(Map<String, Object> parent, String name) throws ParseException {
        return JSONObjectUtils.getJSONObject(parent, name);
    }

    private static Stream<Map<String, Object>> objectsIn(Map<String, Object> parent, String name)
            throws ParseException {
        return Arrays.stream(JSONObjectUtils.getJSONObjectArray(parent, name));
    }
}
