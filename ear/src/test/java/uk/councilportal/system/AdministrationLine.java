package uk.councilportal.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The line on which the portal keeps people in the sign-in service. Everything passes until a test cuts it at a change counted
 * from then on, for good or for that change alone. What only reads is not counted.
 */
public final class AdministrationLine implements AutoCloseable {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NO_BODY = -1;
    /** What each of the two connections says for itself. */
    private static final Set<String> OF_THE_CONNECTION =
            namesOf("connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade");

    static {
        // or each answer waits until the other side has confirmed its header
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String target;
    private int changes;
    private int cutAt = NEVER;
    private Moment moment = Moment.AFTER;
    private boolean forGood;
    private boolean down;
    private Runnable meanwhile = () -> {};

    /** When the line is cut. */
    enum Moment {
        /** Before the change arrives. */
        BEFORE,
        /** When the change is made, before its answer arrives. */
        DURING,
        /** When its answer has arrived. */
        AFTER
    }

    private AdministrationLine(HttpServer server, String target) {
        this.server = server;
        this.target = target;
    }

    /** A line to the sign-in service of this port, which need not be there yet. */
    static AdministrationLine to(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        AdministrationLine line = new AdministrationLine(server, "http://localhost:" + port);
        server.createContext("/", line::pass);
        server.setExecutor(line.threads);
        server.start();
        return line;
    }

    /** Where the portal finds the line. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Cuts the line now. */
    synchronized void cut() {
        down = true;
    }

    /** Cuts the line at a change counted from now, and leaves it so. */
    synchronized void cutAt(int change, Moment when) {
        watch(change, when, () -> {});
        forGood = true;
    }

    /** Loses the answer of a change counted from now, and of nothing else. */
    synchronized void loseAnswerOf(int change) {
        watch(change, Moment.DURING, () -> {});
    }

    /** Does something when a change counted from now is made, and passes its answer on afterwards. */
    synchronized void whenMade(int change, Runnable work) {
        watch(change, Moment.AFTER, work);
    }

    /** Lets everything pass again. */
    synchronized void mend() {
        watch(NEVER, Moment.AFTER, () -> {});
    }

    /** How many changes there were since it was last said what to do. */
    synchronized int changes() {
        return changes;
    }

    private void watch(int change, Moment when, Runnable work) {
        changes = 0;
        cutAt = change;
        moment = when;
        meanwhile = work;
        forGood = false;
        down = false;
    }

    /** What passes of a request. */
    private record Passage(boolean request, boolean answer, Runnable meanwhile) {}

    private synchronized Passage next(HttpExchange exchange) {
        boolean change = exchange.getRequestURI().getPath().startsWith("/admin/")
                && !exchange.getRequestMethod().equals("GET");
        if (change) {
            changes++;
        }
        if (down) {
            return new Passage(false, false, () -> {});
        }
        if (!change || changes != cutAt) {
            return new Passage(true, true, () -> {});
        }
        down = forGood;
        return new Passage(moment != Moment.BEFORE, moment == Moment.AFTER, meanwhile);
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Passage passage = next(exchange);
        try {
            if (passage.request()) {
                HttpResponse<byte[]> answer = client.send(request(exchange, body), BodyHandlers.ofByteArray());
                passage.meanwhile().run();
                if (passage.answer()) {
                    answer(exchange, answer);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            // where nothing was answered, this ends the connection
            exchange.close();
        }
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        if (body.length == 0) {
            exchange.sendResponseHeaders(answer.statusCode(), NO_BODY);
        } else {
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Set<String> namesOf(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
