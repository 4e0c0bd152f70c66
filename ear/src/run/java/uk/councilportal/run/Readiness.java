package uk.councilportal.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether an address answers 200 by now, within a time that one is ready to wait. */
public final class Readiness {
    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Duration patience;
    private final long end;

    public Readiness(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** Asks once; fails when the time to wait is over. */
    public boolean reached() throws InterruptedException {
        if (System.nanoTime() > end) {
            throw new LaunchException("No answer from %s within %d s".formatted(address, patience.toSeconds()));
        }
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(ONE_ATTEMPT).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }
}
