package uk.councilportal.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Requests and responses for tests that have no container: what is not set is null. */
final class ServletFixture {
    private final Map<String, Object> sent = new HashMap<>();
    private final StringWriter body = new StringWriter();

    /** A request for a path, with header fields. */
    static HttpServletRequest request(String path, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ServletFixture.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getRequestURI", "getServletPath" -> path;
                    case "getContextPath" -> "";
                    case "getRequestURL" -> new StringBuffer("http://10.0.0.7:8080" + path);
                    default -> null;
                });
    }

    /** A response that remembers what it was told. */
    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                ServletFixture.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getWriter":
                            return new PrintWriter(body, true);
                        case "setHeader":
                            sent.put((String) arguments[0], arguments[1]);
                            return null;
                        default:
                            if (arguments != null && arguments.length == 1) {
                                sent.put(method.getName(), arguments[0]);
                            }
                            return null;
                    }
                });
    }

    Map<String, Object> sent() {
        return sent;
    }

    String body() {
        return body.toString();
    }
}
