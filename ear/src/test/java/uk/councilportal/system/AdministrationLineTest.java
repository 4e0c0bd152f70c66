package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.system.AdministrationLine.Moment;

/** The line passes everything on as it is, and is cut when it is told to be. */
class AdministrationLineTest {
    private static final String USERS = "/admin/realms/portal/users?search=a%40b*";
    private static final int CREATED = 201;

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final HttpClient portal = HttpClient.newHttpClient();
    private HttpServer keycloak;
    private AdministrationLine line;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        keycloak.createContext("/", this::take);
        keycloak.start();
        line = AdministrationLine.to(keycloak.getAddress().getPort());
    }

    @AfterEach
    void end() {
        line.close();
        keycloak.stop(0);
    }

    @Test
    void passesEverythingOnAsItIs() throws Exception {
        HttpResponse<String> answer = send("DELETE", USERS, "[1]");
        assertThat(answer.statusCode()).isEqualTo(CREATED);
        assertThat(answer.body()).isEqualTo("as asked: [1]");
        assertThat(answer.headers().firstValue("Location")).contains("elsewhere");
        assertThat(send("GET", "/realms/portal", "").body()).isEmpty();
        assertThat(arrived).containsExactly("DELETE " + USERS + " token [1]", "GET /realms/portal token ");
        assertThat(line.changes()).isEqualTo(1);
    }

    @Test
    void cutsBeforeAChangeArrivesAndStaysSo() throws Exception {
        line.cutAt(2, Moment.BEFORE);
        send("POST", USERS, "one");
        fails("POST", "two");
        fails("GET", "");
        assertThat(arrived).hasSize(1);
        line.mend();
        assertThat(send("GET", USERS, "").statusCode()).isEqualTo(CREATED);
    }

    @Test
    void cutsBeforeTheAnswerArrives() throws Exception {
        line.cutAt(1, Moment.DURING);
        fails("POST", "one");
        assertThat(arrived).hasSize(1);
        fails("POST", "two");
        assertThat(arrived).hasSize(1);
    }

    @Test
    void cutsOnceTheAnswerHasArrived() throws Exception {
        line.cutAt(1, Moment.AFTER);
        assertThat(send("POST", USERS, "one").statusCode()).isEqualTo(CREATED);
        fails("GET", "");
    }

    @Test
    void losesOneAnswerOnly() throws Exception {
        line.loseAnswerOf(1);
        fails("POST", "one");
        assertThat(send("POST", USERS, "two").statusCode()).isEqualTo(CREATED);
        assertThat(arrived).hasSize(2);
    }

    @Test
    void doesSomethingWhileTheAnswerIsOnItsWay() throws Exception {
        line.whenMade(1, () -> arrived.add("meanwhile"));
        assertThat(send("PUT", USERS, "one").statusCode()).isEqualTo(CREATED);
        assertThat(arrived).last().isEqualTo("meanwhile");
    }

    @Test
    void isCutAtOnceAndWhereNobodyIsThere() {
        line.cut();
        fails("GET", "");
        line.mend();
        keycloak.stop(0);
        fails("GET", "");
    }

    private void fails(String method, String body) {
        assertThatThrownBy(() -> send(method, USERS, body)).isInstanceOf(IOException.class);
    }

    private HttpResponse<String> send(String method, String address, String body) throws Exception {
        return portal.send(
                HttpRequest.newBuilder(URI.create(line.address() + address))
                        .header("Authorization", "token")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        arrived.add("%s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        body));
        exchange.getResponseHeaders().add("Location", "elsewhere");
        byte[] answer = body.isEmpty() ? new byte[0] : ("as asked: " + body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(CREATED, answer.length == 0 ? -1 : answer.length);
        if (answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }
}
