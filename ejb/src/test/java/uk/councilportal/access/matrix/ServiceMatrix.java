package uk.councilportal.access.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.councilportal.access.permission.PortalRole;

/** What is expected of every service method, read from {@code services.txt}. */
final class ServiceMatrix {
    private static final String EVERYBODY = "all";
    private static final String NOBODY = "none";

    /** Where a caller must belong. */
    enum Place {
        COUNCIL,
        AUDIENCE,
        PEOPLE,
        PORTAL,
        ANYWHERE
    }

    /** One line of the matrix. */
    record Line(Place place, Set<String> roles) {
        /** Whether somebody in this role may call, given that they belong where the role belongs or nowhere. */
        boolean allows(PortalRole role, boolean belongs) {
            boolean granted = roles.contains(EVERYBODY) || roles.contains(role.realmName());
            boolean everywhere = place == Place.PEOPLE && role.place() == PortalRole.Place.NONE;
            return granted && (belongs || everywhere || place == Place.PORTAL || place == Place.ANYWHERE);
        }
    }

    private final Map<String, Line> lines = new TreeMap<>();

    private ServiceMatrix(List<String> text) {
        text.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    static ServiceMatrix read() {
        try (InputStream in = ServiceMatrix.class.getResourceAsStream("services.txt")) {
            return new ServiceMatrix(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Set<String> methods() {
        return lines.keySet();
    }

    Line line(String method) {
        return lines.get(method);
    }

    private void add(String text) {
        String[] parts = text.split("\\s*\\|\\s*");
        Set<String> roles = NOBODY.equals(parts[2]) ? Set.of() : Set.of(parts[2].split(" "));
        lines.put(parts[0], new Line(Place.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)), roles));
    }
}
