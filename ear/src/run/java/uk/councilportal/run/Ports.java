package uk.councilportal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The three ports of the stack, all on the loopback address. */
public record Ports(int portal, int keycloak, int database) {
    private static final int HIGHEST = 65_535;

    public static Ports from(Properties properties) {
        return new Ports(
                number(properties, "portal.port", 8080),
                number(properties, "keycloak.port", 8180),
                number(properties, "db.port", 3316));
    }

    /** Three ports that nobody listens on at this moment. */
    public static Ports free() {
        try (ServerSocket first = open(0);
                ServerSocket second = open(0);
                ServerSocket third = open(0)) {
            return new Ports(first.getLocalPort(), second.getLocalPort(), third.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to go on where a port is taken, and says which one and how to choose another. */
    public void requireFree() {
        List<String> taken = new ArrayList<>();
        explainWhenTaken(portal, "the portal", "portal.port", taken);
        explainWhenTaken(keycloak, "Keycloak", "keycloak.port", taken);
        explainWhenTaken(database, "the database", "db.port", taken);
        if (!taken.isEmpty()) {
            throw new LaunchException(String.join(System.lineSeparator(), taken));
        }
    }

    private static void explainWhenTaken(int port, String use, String property, List<String> taken) {
        try {
            open(port).close();
        } catch (IOException e) {
            taken.add("Port %d, wanted for %s, is in use. Stop what uses it, or choose another: mvn -Prun -D%s=<port>"
                    .formatted(port, use, property));
        }
    }

    private static ServerSocket open(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        return socket;
    }

    private static int number(Properties properties, String name, int otherwise) {
        String text = properties.getProperty(name, "").strip();
        try {
            int port = text.isEmpty() ? otherwise : Integer.parseInt(text);
            if (port < 1 || port > HIGHEST) {
                throw new LaunchException("%s=%s is not a port: 1 to 65535".formatted(name, text));
            }
            return port;
        } catch (NumberFormatException e) {
            throw new LaunchException("%s=%s is not a port: 1 to 65535".formatted(name, text), e);
        }
    }
}
