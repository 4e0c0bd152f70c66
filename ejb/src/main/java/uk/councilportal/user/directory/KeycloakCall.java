package uk.councilportal.user.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.councilportal.user.directory.DirectoryException.Kind;

/** One call of Keycloak, whose failure is one of four. */
@ApplicationScoped
public class KeycloakCall {
    private static final int UNAUTHORISED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    private final KeycloakConnection connection;

    /** For the proxy of the container only. */
    protected KeycloakCall() {
        this(null);
    }

    @Inject
    public KeycloakCall(KeycloakConnection connection) {
        this.connection = connection;
    }

    /**
     * Asks once; where the portal's own token is no longer taken, a second time with a new one.
     *
     * @throws DirectoryException when it was not done, or is not known to have been
     */
    public <T> T ask(Function<KeycloakAdmin, T> call) {
        try {
            return call.apply(connection.admin());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != UNAUTHORISED) {
                throw failure(refused);
            }
        } catch (ProcessingException noAnswer) {
            throw unreachable(noAnswer);
        }
        connection.signInAnew();
        try {
            return call.apply(connection.admin());
        } catch (WebApplicationException refused) {
            throw failure(refused);
        } catch (ProcessingException noAnswer) {
            throw unreachable(noAnswer);
        }
    }

    /** No answer, or one that does not let the portal's own account in: what that says lies within. */
    private static DirectoryException unreachable(ProcessingException noAnswer) {
        return Stream.iterate(noAnswer.getCause(), Objects::nonNull, Throwable::getCause)
                .filter(DirectoryException.class::isInstance)
                .map(DirectoryException.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    DirectoryException failure = new DirectoryException(Kind.UNREACHABLE, "");
                    failure.initCause(noAnswer);
                    return failure;
                });
    }

    static DirectoryException failure(WebApplicationException refused) {
        Response answer = refused.getResponse();
        DirectoryException failure = new DirectoryException(kind(answer.getStatus()), words(answer));
        failure.initCause(refused);
        return failure;
    }

    private static Kind kind(int status) {
        if (status >= SERVER_ERROR) {
            return Kind.UNREACHABLE;
        }
        return switch (status) {
            case NOT_FOUND -> Kind.NOT_FOUND;
            case CONFLICT -> Kind.CONFLICT;
            default -> Kind.REFUSED;
        };
    }

    private static String words(Response answer) {
        if (!answer.hasEntity()) {
            return "";
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.readEntity(String.class)))) {
            return words(reader.readObject());
        } catch (JsonException | ProcessingException | IllegalStateException notReadable) {
            return "";
        }
    }

    /** Of several complaints the first: what is wrong with an account is looked at before it is sent. */
    private static String words(JsonObject said) {
        JsonValue several = said.getOrDefault("errors", JsonValue.EMPTY_JSON_ARRAY);
        if (several instanceof JsonArray all && !all.isEmpty() && all.get(0) instanceof JsonObject first) {
            return words(first);
        }
        return Stream.of("errorMessage", "error_description", "error")
                .filter(name -> said.getOrDefault(name, JsonValue.NULL).getValueType() == JsonValue.ValueType.STRING)
                .map(said::getString)
                .findFirst()
                .orElse("");
    }
}
