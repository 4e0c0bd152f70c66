package uk.councilportal.identity.web;

import java.net.URI;

/** Where somebody is sent after signing in: only ever to one of our own pages. */
final class ReturnAddress {
    private static final String PAGES = "/app/";
    private static final String HOME = PAGES + "home.xhtml";

    private ReturnAddress() {}

    /** The path and query of the address when it is one of our own pages, else the home page. */
    static String of(String address, String contextPath) {
        try {
            URI wanted = URI.create(address == null ? "" : address).normalize();
            String path = wanted.getRawPath();
            if (path == null || !path.startsWith(contextPath + PAGES) || path.contains("//")) {
                return contextPath + HOME;
            }
            return wanted.getRawQuery() == null ? path : path + "?" + wanted.getRawQuery();
        } catch (IllegalArgumentException notAnAddress) {
            return contextPath + HOME;
        }
    }
}
