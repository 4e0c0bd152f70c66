package uk.councilportal.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser does without showing anything: keeps cookies, follows redirects when told to, fills in Keycloak's
 * form. Cookies marked Secure are sent too, as browsers do for localhost.
 */
final class BrowserSession {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final RunningPortal portal;

    BrowserSession(RunningPortal portal) {
        this.portal = portal;
    }

    static BrowserSession of(RunningPortal portal, String username) {
        BrowserSession session = new BrowserSession(portal);
        session.signIn(username, "/app/home.xhtml");
        return session;
    }

    /** Asks for a page, signs in with a name that is its own password, and comes back. */
    HttpResponse<String> signIn(String username, String page) {
        HttpResponse<String> form = follow(get(page));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No sign-in form at " + form.uri() + ", status " + form.statusCode());
        }
        URI address = form.uri().resolve(action.group(1).replace("&amp;", "&"));
        return follow(post(address, Map.of("username", username, "password", username), Map.of()));
    }

    HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    HttpResponse<String> get(String path, Map<String, String> headers) {
        return get(URI.create(portal.baseUrl()).resolve(path), headers);
    }

    /** A file as it is sent. */
    byte[] download(String path) {
        URI address = URI.create(portal.baseUrl()).resolve(path);
        return send(HttpRequest.newBuilder(address).GET(), Map.of(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        return post(URI.create(portal.baseUrl()).resolve(path), fields, headers);
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> reached = answer;
        for (int step = 0; step < MOST_REDIRECTS && reached.statusCode() / 100 == 3; step++) {
            reached = get(reached.uri().resolve(location(reached)), Map.of());
        }
        return reached;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    private HttpResponse<String> get(URI address, Map<String, String> headers) {
        return send(HttpRequest.newBuilder(address).GET(), headers);
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields, Map<String, String> headers) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> headers) {
        return send(request, headers, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, Map<String, String> headers, HttpResponse.BodyHandler<T> body) {
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            HttpResponse<T> answer = client.send(request.build(), body);
            keep(answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(List<String> set) {
        for (String header : set) {
            HttpCookie cookie = HttpCookie.parse(header.replaceAll("(?i);\\s*version=\\d+", ""))
                    .get(0);
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
