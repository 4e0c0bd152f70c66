package uk.councilportal.system;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.directory.KeycloakAdmin;
import uk.councilportal.user.directory.KeycloakCall;

/**
 * Asks the real Keycloak what the portal's own classes ask it, with the addresses their interface declares. The client that
 * sends it is the test's: the portal's is part of the server it runs on.
 */
final class AdministrationClient extends KeycloakCall {
    private static final int ERROR = 400;

    private final RunningPortal portal;
    private final KeycloakAdmin admin = (KeycloakAdmin) Proxy.newProxyInstance(
            KeycloakAdmin.class.getClassLoader(),
            new Class<?>[] {KeycloakAdmin.class},
            (self, method, values) -> send(method, values));

    AdministrationClient(RunningPortal portal) {
        super(null);
        this.portal = portal;
    }

    @Override
    public <T> T ask(Function<KeycloakAdmin, T> call) {
        return call.apply(admin);
    }

    private Object send(Method method, Object... values) {
        String path = method.getAnnotation(Path.class).value();
        List<String> query = new ArrayList<>();
        BodyPublisher body = BodyPublishers.noBody();
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = method.getParameters()[i];
            String value = String.valueOf(values[i]);
            if (parameter.isAnnotationPresent(PathParam.class)) {
                path = path.replace(
                        "{" + parameter.getAnnotation(PathParam.class).value() + "}", encoded(value));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                query.add(parameter.getAnnotation(QueryParam.class).value() + "=" + encoded(value));
            } else {
                body = BodyPublishers.ofString(value);
            }
        }
        String address = portal.issuer().replace("/realms/", "/admin/realms/") + "/" + path;
        return answer(portal.send(HttpRequest.newBuilder(URI.create(address + "?" + String.join("&", query)))
                .header("Authorization", "Bearer " + portal.administrationToken())
                .header("Content-Type", "application/json")
                .method(verb(method), body)));
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static JsonValue answer(HttpResponse<String> answer) {
        if (answer.statusCode() >= ERROR) {
            throw new DirectoryException(
                    Kind.UNREACHABLE, RunningPortal.json(answer).getString("errorMessage"));
        }
        if (answer.body().isEmpty()) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
