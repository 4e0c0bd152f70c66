package uk.councilportal.user.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small server that answers what it is told to, as Keycloak would, and keeps what it was asked. */
final class ScriptedKeycloak implements AutoCloseable {
    private static final String TOKENS = "/realms/portal/protocol/openid-connect/token";
    private static final int OK = 200;

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Answer> tokenRefusals = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private int tokens;

    /** One answer. */
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    /**
     * What was asked for, but for tokens.
     *
     * @param request the method and the address below the realm
     * @param token the token it was asked with
     * @param body empty where there is none
     */
    record Asked(String request, String token, String body) {}

    ScriptedKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/admin/realms/portal/", this::answer);
        server.createContext(TOKENS, this::token);
        server.setExecutor(threads);
        server.start();
    }

    static Answer json(int status, String body) {
        return exchange -> send(exchange, status, "application/json", body);
    }

    static Answer html(int status, String body) {
        return exchange -> send(exchange, status, "text/html;charset=UTF-8", body);
    }

    static Answer empty(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** The connection ends without an answer. */
    static Answer cut() {
        return HttpExchange::close;
    }

    /** Nothing comes, for as long as the server runs. */
    Answer silence() {
        return exchange -> awaitEnd();
    }

    /** The next answers, in their order. */
    void answers(Answer... next) {
        answers.addAll(List.of(next));
    }

    /** The next request for a token is answered so. */
    void refusesTheAccount(Answer refusal) {
        tokenRefusals.add(refusal);
    }

    List<Asked> asked() {
        return asked;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString().replace("/admin/realms/portal/", "");
        asked.add(new Asked(
                exchange.getRequestMethod() + " " + address,
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer next = answers.poll();
        if (next == null) {
            next = json(OK, "{\"unexpected\": \"" + address + "\"}");
        }
        next.give(exchange);
    }

    private synchronized void token(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (!tokenRefusals.isEmpty()) {
            tokenRefusals.remove(0).give(exchange);
            return;
        }
        tokens++;
        send(
                exchange,
                OK,
                "application/json",
                "{\"access_token\": \"token-%d\", \"expires_in\": 60}".formatted(tokens));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
