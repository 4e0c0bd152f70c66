package uk.councilportal.run;

import java.io.IOException;
import java.util.Map;

/** What the portal runs on: its own runnable jar's server, or a full server that takes the EAR. */
public interface PortalRuntime extends AutoCloseable {

    /** Starts the portal with these settings; {@code companions} are the process ids that have to end with it. */
    void start(Map<String, String> environment, String companions) throws IOException, InterruptedException;

    /** Returns when the schema is in place and the sample councils are loaded. */
    void awaitReady() throws InterruptedException;

    /** Returns what the portal said last, as soon as it has ended by itself. */
    String awaitEnd() throws InterruptedException;

    @Override
    void close();
}
